import { expect, test } from 'vitest';
import { staticPageFolder } from '../../src/export/staticPageFolder.ts';

test('each static page has a folder of its own', () => {
  expect(staticPageFolder('events', 'e2022-09-14')).toBe('events/e2022-09-14/');
});

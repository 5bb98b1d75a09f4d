import { expect, test } from 'vitest';
import { staticPageFolder } from '../../src/export/staticPageFolder.ts';

test('a page that stands by itself has a folder of its own', () => {
  expect(staticPageFolder('events', 'e2022-09-14')).toBe('events/e2022-09-14/');
});

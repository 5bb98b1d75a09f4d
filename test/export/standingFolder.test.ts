import { expect, test } from 'vitest';
import { standingFolder } from '../../src/export/standingFolder.ts';

test('a page that stands by itself has a folder of its own', () => {
  expect(standingFolder('events', 'e2022-09-14')).toBe('events/e2022-09-14/');
});

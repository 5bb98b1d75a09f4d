import { expect, test } from 'vitest';
import { withoutBoxEdges } from '../../../src/views/map/withoutBoxEdges.ts';

test('withoutBoxEdges removes the edges where countries were cut at the box, and keeps real coasts and borders', () => {
  const line = [
    [40, 40],
    [36, 38],
    [36, 36],
    [37, 35],
    [38, 35],
  ];
  expect(withoutBoxEdges({ type: 'MultiLineString', coordinates: [line] }).coordinates).toEqual([
    [
      [40, 40],
      [36, 38],
    ],
    [
      [36, 36],
      [37, 35],
      [38, 35],
    ],
  ]);
});

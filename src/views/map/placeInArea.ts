import { maxOf, minOf } from '../../model/minMax.ts';
import { type Box, boxesOverlap, isWithin, type Size } from './boxes.ts';
import type { Point } from './clusterPoints.ts';

/** The distance of the rows that are tried, in pixels. */
const STEP = 8;
/** Between the text and the edge of its area. */
const MARGIN = 5;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a text stands wholly inside an area, in its widest part that is free; undefined if it has no room.
 *
 * @param rings the outlines of the area, in the pixels of `view`
 * @param taken what it must not cover
 */
export function placeInArea(
  rings: readonly (readonly Point[])[],
  { width, height }: Size,
  taken: readonly Box[],
  view: Box,
): Box | undefined {
  const heights = rings.flat().map(({ y }) => y);
  const [first, last] = [Math.max(view.top, minOf(heights)), Math.min(view.bottom, maxOf(heights))];
  const half = height / 2 + MARGIN;
  const rows: { y: number; stretch: Stretch }[] = [];
  for (let y = first + half; y <= last - half; y += STEP) {
    for (const stretch of stretchesAround(rings, y, half)) {
      if (stretch.to - stretch.from >= width + 2 * MARGIN) rows.push({ y, stretch });
    }
  }
  rows.sort((a, b) => b.stretch.to - b.stretch.from - (a.stretch.to - a.stretch.from));
  for (const { y, stretch } of rows) {
    const box = centresIn(stretch, width)
      .map((x) => ({
        left: x - width / 2,
        top: y - height / 2,
        right: x + width / 2,
        bottom: y + height / 2,
      }))
      .find((it) => isWithin(view, it) && !taken.some((other) => boxesOverlap(other, it, 2)));
    if (box) return box;
  }
  return undefined;
}

/** The middle first, then towards both ends. */
function centresIn({ from, to }: Stretch, width: number): number[] {
  const room = (to - from - width) / 2 - MARGIN;
  const middle = (from + to) / 2;
  return [0, -0.5, 0.5, -1, 1].map((share) => middle + share * room);
}

/** What is inside the area at a height, and a little above and below it. */
const stretchesAround = (rings: readonly (readonly Point[])[], y: number, half: number): Stretch[] =>
  [y - half, y, y + half]
    .map((at) => stretchesAt(rings, at))
    .reduce((inside, others) =>
      inside.flatMap(({ from, to }) =>
        others.flatMap((it) => {
          const common = { from: Math.max(from, it.from), to: Math.min(to, it.to) };
          return common.to > common.from ? [common] : [];
        }),
      ),
    );

/** The inside is between the first and second crossing of the outlines, the third and fourth, and so on. */
function stretchesAt(rings: readonly (readonly Point[])[], y: number): Stretch[] {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((a, b) => a - b);
  return crossings.flatMap((from, index) => {
    const to = crossings[index + 1];
    return index % 2 === 0 && to !== undefined ? [{ from, to }] : [];
  });
}

const crossingsOf = (ring: readonly Point[], y: number): number[] =>
  ring.flatMap((to, index) => {
    const from = ring[index - 1];
    if (!from || from.y < y === to.y < y) return [];
    return [from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)];
  });

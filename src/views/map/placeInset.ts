import { type Box, boxesOverlap, isWithin, type Size } from './boxes.ts';
import type { Point } from './clusterPoints.ts';

/** Pixels between the frame and what it must not cover, and between two positions that are tried. */
const GAP = 8;
const STEP = 12;

const boxOf = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/**
 * Where a frame over the map covers nothing: the free position nearest to what it is about. It stays where it was as
 * long as that is free.
 *
 * @param sizes the sizes that are tried, the best first
 * @param taken boxes that must not be covered, in pixels of the map
 * @returns undefined if no size has room
 */
export function placeInset(
  sizes: readonly Size[],
  view: Size,
  taken: readonly Box[],
  near: Point,
  before?: Box,
): Box | undefined {
  const inside = { left: GAP, top: GAP, right: view.width - GAP, bottom: view.height - GAP };
  const isFree = (box: Box) => isWithin(inside, box) && !taken.some((it) => boxesOverlap(it, box, GAP));
  if (before && isFree(before)) return before;
  for (const size of sizes) {
    let best: Box | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let x = GAP; x + size.width <= inside.right; x += STEP) {
      for (let y = GAP; y + size.height <= inside.bottom; y += STEP) {
        const apart = Math.hypot(x + size.width / 2 - near.x, y + size.height / 2 - near.y);
        if (apart >= least) continue;
        const box = boxOf({ x, y }, size);
        if (!isFree(box)) continue;
        best = box;
        least = apart;
      }
    }
    if (best) return best;
  }
  return undefined;
}

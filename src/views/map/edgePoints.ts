import { type Box, boxesOverlap, type Size } from './boxes.ts';
import type { Point } from './clusterPoints.ts';

/** Distance between a pointer and the map's edge, in pixels. */
const INSET = 8;
/** The same at the bottom, where a divider may cover the map. */
const FOOT = 20;
/** How far a pointer moves at each attempt, and the number of attempts. */
const STEP = 12;
const TRIES = 40;
/** Pointers at the top and at the bottom may stand in as many rows. */
const ROWS = 3;

/** Pixels kept free between two pointers, and between a pointer and what else stands over the map. */
const GAP = 4;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** The centre of a box of this size, moved inside the map, and by `depth` away from top and bottom. */
function inside(point: Point, view: Size, size: Size, depth: number): Point {
  const x = size.width / 2 + INSET;
  const y = size.height / 2 + INSET + depth;
  return { x: clamp(point.x, x, view.width - x), y: clamp(point.y, y, view.height - y - (FOOT - INSET)) };
}

const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Where the ray from the centre of the map to a point outside crosses the edge. */
export function edgePoint(target: Point, view: Size): Point {
  const centre = { x: view.width / 2, y: view.height / 2 };
  const dx = target.x - centre.x;
  const dy = target.y - centre.y;
  const share = Math.min(centre.x / Math.max(Math.abs(dx), 1e-9), centre.y / Math.max(Math.abs(dy), 1e-9));
  return { x: centre.x + dx * share, y: centre.y + dy * share };
}

/** Clockwise from "to the right", in degrees on the screen. */
export const angleTo = (target: Point, view: Size): number =>
  (Math.atan2(target.y - view.height / 2, target.x - view.width / 2) * 180) / Math.PI;

interface Pointer {
  readonly target: Point;
  readonly size: Size;
}

/** The free position nearest to where the ray meets the edge; in another row if the edge is full. */
function freePoint({ target, size }: Pointer, view: Size, taken: readonly Box[]): Point | undefined {
  const start = edgePoint(target, view);
  const upright = Math.abs(start.x - view.width / 2) > view.width / 2 - 1;
  const inwards = size.height + 2 * INSET;
  for (let attempt = 0; attempt < (TRIES + 1) * ROWS; attempt++) {
    const step = attempt % (TRIES + 1);
    const along = Math.ceil(step / 2) * STEP * (step % 2 === 0 ? 1 : -1);
    const depth = Math.floor(attempt / (TRIES + 1)) * inwards;
    const moved = upright ? { x: start.x, y: start.y + along } : { x: start.x + along, y: start.y };
    const point = inside(moved, view, size, upright ? 0 : depth);
    const box = boxAt(point, size);
    if (!taken.some((other) => boxesOverlap(other, box, GAP))) return point;
  }
  return undefined;
}

/**
 * The positions of the pointers: at the edge in the direction of their place, moved along the edge away from others;
 * over marks only if nothing else is free. Undefined if there is no room.
 */
export function layOutPointers(
  pointers: readonly Pointer[],
  view: Size,
  obstacles: readonly Box[],
  marks: readonly Box[] = [],
): (Point | undefined)[] {
  const taken = [...obstacles];
  return pointers.map((pointer) => {
    const point = freePoint(pointer, view, [...taken, ...marks]) ?? freePoint(pointer, view, taken);
    if (point) taken.push(boxAt(point, pointer.size));
    return point;
  });
}

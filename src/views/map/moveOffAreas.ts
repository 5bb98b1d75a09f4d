import type { AreaMask } from './AreaMask.ts';
import type { Box } from './boxes.ts';
import { offset, type Point } from './clusterPoints.ts';

/** Areas narrower than this, in pixels, are kept free of marks; on wider ones there is room for both. */
const NARROW = 170;
/** Pixels between a mark and an area, and between two marks. */
const GAP = 3;
/** Pixels between the distances that are tried, and the longest. */
const STEP = 6;
const FARTHEST = 150;
/** Directions that are tried, around the circle. */
const DIRECTIONS = 24;
/** What a turn by a right angle away from the middle of the areas costs, in pixels of distance. */
const TURN = 26;

/** Whether areas are so small at a zoom level that marks would hide them. */
export function isNarrow(mask: AreaMask, zoom: number): boolean {
  const { left, right } = mask.boxAt(zoom);
  return right - left < NARROW;
}

/** The box around areas that are so small, in pixels of a map whose top left corner is here in world pixels. */
export function smallAreas(mask: AreaMask, zoom: number, { x, y }: Point): Box | undefined {
  if (!isNarrow(mask, zoom)) return undefined;
  const { left, top, right, bottom } = mask.boxAt(zoom);
  return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}

/** A mark: its place in world pixels, and its size. */
export interface Spread {
  readonly at: Point;
  readonly radius: number;
}

const NOT_ASIDE: Point = { x: 0, y: 0 };

/**
 * Offsets that move the marks on small areas to the nearest free ground around them, so that the areas can be seen.
 * They depend on the zoom level only, not on where the map is.
 *
 * @param marks in an order that does not change from call to call
 */
export function moveOffAreas(marks: readonly Spread[], mask: AreaMask, zoom: number): Point[] {
  const none = marks.map(() => NOT_ASIDE);
  if (!isNarrow(mask, zoom)) return none;
  const isOn = marks.map(({ at, radius }) => mask.touches(at, radius, zoom));
  const taken = marks.filter((_, index) => !isOn[index]).map(({ at, radius }) => ({ at, radius }));
  const moving = marks.filter((_, index) => isOn[index]);
  if (moving.length === 0) return none;
  const middle = middleOf(moving.map(({ at }) => at));
  return marks.map(({ at, radius }, index) => {
    if (!isOn[index]) return NOT_ASIDE;
    const isFree = (to: Point) =>
      !mask.touches(to, radius + GAP, zoom) &&
      taken.every((it) => Math.hypot(to.x - it.at.x, to.y - it.at.y) >= radius + it.radius + GAP);
    const to = nearestFree(at, middle, isFree);
    if (!to) return NOT_ASIDE;
    taken.push({ at: to, radius });
    return offset(at, to);
  });
}

export const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** The free point that is nearest, where one outwards from the middle counts as nearer than one across it. */
export function nearestFree(at: Point, middle: Point, isFree: (to: Point) => boolean): Point | undefined {
  const outwards = Math.atan2(at.y - middle.y, at.x - middle.x);
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < DIRECTIONS; turn++) {
    const angle = outwards + (turn / DIRECTIONS) * 2 * Math.PI;
    const away = Math.abs(((turn + DIRECTIONS / 2) % DIRECTIONS) - DIRECTIONS / 2) / (DIRECTIONS / 4);
    for (let reach = STEP; reach <= FARTHEST; reach += STEP) {
      const cost = reach + away * TURN;
      if (cost >= least) break;
      const to = { x: at.x + reach * Math.cos(angle), y: at.y + reach * Math.sin(angle) };
      if (!isFree(to)) continue;
      best = to;
      least = cost;
      break;
    }
  }
  return best;
}

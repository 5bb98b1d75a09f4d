import type { Point } from '../../views/map/clusterPoints.ts';
import { keptPoints } from '../../views/map/simplifyLine.ts';

/** Whole units make steps of a line; a point this near to the line without it is left out. */
const STEP = 0.75;

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const crop = ({ x, y }: Point, { left, top, right, bottom }: Frame): Point => ({
  x: Math.max(left, Math.min(x, right)),
  y: Math.max(top, Math.min(y, bottom)),
});

/** Whether three points are on the same edge of the frame, so that the middle one says nothing. */
const areOnEdge = ([a, b, c]: readonly [Point, Point, Point], { left, top, right, bottom }: Frame) =>
  (
    [
      ['x', left],
      ['x', right],
      ['y', top],
      ['y', bottom],
    ] as const
  ).some(([axis, edge]) => a[axis] === edge && b[axis] === edge && c[axis] === edge);

/** Whole units, without points that say nothing. */
function thin(points: readonly Point[], frame: Frame): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const at = crop(point, frame);
    const now = { x: Math.round(at.x), y: Math.round(at.y) };
    const [before, last] = kept.slice(-2);
    if (kept.length > 0 && kept.at(-1)!.x === now.x && kept.at(-1)!.y === now.y) continue;
    if (before && last && areOnEdge([before, last, now], frame)) kept.pop();
    kept.push(now);
  }
  const needed = keptPoints(kept, STEP);
  return kept.filter((_, index) => needed.has(index));
}

/** Two numbers, with no more between them than is needed. */
const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`;

function lineOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let last = first;
  const steps = rest.map((point) => {
    const step = pair(point.x - last.x, point.y - last.y);
    last = point;
    return step;
  });
  return `M${pair(first.x, first.y)}l${steps.reduce((all, it) => `${all}${all && !it.startsWith('-') ? ' ' : ''}${it}`, '')}`;
}

/** The `d` of an SVG path of rings in whole units, cropped to the frame; its edges must be out of sight. */
export const ringsPath = (rings: readonly (readonly Point[])[], frame: Frame): string =>
  rings
    .map((ring) => thin(ring, frame))
    .filter((ring) => ring.length > 2)
    .map((ring) => `${lineOf(ring.slice(0, -1))}z`)
    .join('');

/** The `d` of an SVG path of lines in whole units, without what is outside the frame. */
export const linesPath = (lines: readonly (readonly Point[])[], frame: Frame): string =>
  lines
    .flatMap((line) => inside(line, frame))
    .map((line) => thin(line, frame))
    .filter((line) => line.length > 1)
    .map(lineOf)
    .join('');

/** The stretches of a line with a point in the frame, each with the points before and after it. */
function inside(line: readonly Point[], { left, top, right, bottom }: Frame): Point[][] {
  const isIn = ({ x, y }: Point) => x > left && x < right && y > top && y < bottom;
  const stretches: Point[][] = [];
  let open: Point[] | undefined;
  for (const [index, point] of line.entries()) {
    const [before, after] = [line[index - 1], line[index + 1]];
    const isNear = isIn(point) || (before && isIn(before)) || (after && isIn(after));
    if (!isNear) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      stretches.push(open);
    }
    open.push(point);
  }
  return stretches;
}

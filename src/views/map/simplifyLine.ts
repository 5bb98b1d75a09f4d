import type { Position } from 'geojson';

const KM_PER_DEGREE = 111;

/**
 * Leaves out points of a line as long as no point is further than `tolerance`, in kilometres, from the line that
 * remains (Douglas and Peucker). Both ends are kept, so that lines which meet still do.
 *
 * @param latitude in whose neighbourhood degrees are measured
 */
export function simplifyLine(line: readonly Position[], tolerance: number, latitude: number): Position[] {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const points = line.map(([lon = 0, lat = 0]) => ({
    x: lon * shrink * KM_PER_DEGREE,
    y: lat * KM_PER_DEGREE,
  }));
  const kept = keptPoints(points, tolerance);
  return line.filter((_, index) => kept.has(index));
}

/** Which points of a line such a simplification keeps; the tolerance is in the points' own unit. */
export function keptPoints(points: readonly Point[], tolerance: number): ReadonlySet<number> {
  const kept = new Set([0, points.length - 1]);
  const open: (readonly [number, number])[] = [[0, points.length - 1]];
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const [start, end] = piece;
    const { at, distance } = furthest(points, start, end);
    if (distance <= tolerance) continue;
    kept.add(at);
    open.push([start, at], [at, end]);
  }
  return kept;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point between two of a line that is furthest from the straight line between them. */
function furthest(points: readonly Point[], start: number, end: number) {
  let found = { at: start, distance: 0 };
  for (let at = start + 1; at < end; at++) {
    const distance = distanceTo(points[at]!, points[start]!, points[end]!);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const share = squared && ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { maxOf, minOf } from '../../model/minMax.ts';
import { simplifyLine } from './simplifyLine.ts';

/** In km: a line is less than a pixel off at the opening zoom, where a pixel is 1.9 km. */
const TOLERANCE = 1.8;

/**
 * The lines of the coarse base map, in degrees, made from the detailed one. Neighbouring areas keep their common borders.
 * The distance to the detailed lines has a limit, so nothing jumps when these take over; an algorithm that weighs areas
 * (Visvalingam's) needs as many bytes and is 15 km off at narrow headlands.
 */
export function coarseArcs({ arcs, transform }: Topology): Position[][] {
  const lines = arcs.map((arc) => pointsOf(arc, transform));
  const latitudes = lines.flat().map(([, lat = 0]) => lat);
  const middle = (minOf(latitudes) + maxOf(latitudes)) / 2;
  return lines.map((line) => simplifyLine(line, TOLERANCE, middle));
}

/** Degrees. A transformed topology has steps on a grid. */
function pointsOf(arc: readonly Position[], transform: Topology['transform']): Position[] {
  if (!transform) return [...arc];
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

import type { MultiLineString, Position } from 'geojson';
import { coordinatesOf } from '../territoryMaps/topology.ts';

/** The box of the detailed map. Countries are cut at its edges, and the cuts are not borders. */
const BOX = { west: 36, east: 60, south: 30, north: 46 };
/** How far, in degrees, a cut may be from the edge after simplification. */
const NEAR = 0.13;
const LEVEL = 0.06;

const runsAlong = (a: number, b: number, side: number) =>
  Math.abs(a - side) < NEAR && Math.abs(b - side) < NEAR && Math.abs(a - b) < LEVEL;

function isCut(from: Position, to: Position): boolean {
  const [a, b] = [coordinatesOf(from), coordinatesOf(to)];
  return (
    runsAlong(a.lon, b.lon, BOX.west) ||
    runsAlong(a.lon, b.lon, BOX.east) ||
    runsAlong(a.lat, b.lat, BOX.south) ||
    runsAlong(a.lat, b.lat, BOX.north)
  );
}

/** The lines without the segments where the map was cut to its box. */
export function withoutBoxEdges(lines: MultiLineString): MultiLineString {
  const coordinates: Position[][] = [];
  for (const line of lines.coordinates) {
    let piece = line.slice(0, 1);
    for (const [index, point] of line.entries()) {
      const before = line[index - 1];
      if (!before) continue;
      if (!isCut(before, point)) {
        piece.push(point);
        continue;
      }
      if (piece.length > 1) coordinates.push(piece);
      piece = [point];
    }
    if (piece.length > 1) coordinates.push(piece);
  }
  return { type: 'MultiLineString', coordinates };
}

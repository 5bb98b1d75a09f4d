import type { MultiPolygon, Polygon, Position } from 'geojson';
import { maxOf, minOf } from '../../model/minMax.ts';

type Ring = readonly Position[];

/** The number of latitudes that are tried; areas are a few dozen kilometres high. */
const HEIGHTS = 12;

/** A point well inside an area, as [longitude, latitude]: the middle of its widest west–east section. */
export function insidePoint(area: Polygon | MultiPolygon): Position {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const stretches = polygons.flatMap(stretchesOf);
  const widest = stretches.reduce((best, it) => (it.east - it.west > best.east - best.west ? it : best));
  return [(widest.west + widest.east) / 2, widest.lat];
}

interface Stretch {
  readonly west: number;
  readonly east: number;
  readonly lat: number;
}

function stretchesOf(rings: readonly Ring[]): Stretch[] {
  const lats = rings.flat().map(([, lat]) => lat!);
  const south = minOf(lats);
  const step = (maxOf(lats) - south) / (HEIGHTS + 1);
  return Array.from({ length: HEIGHTS }, (_, index) => south + step * (index + 1)).flatMap((lat) => {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).sort((a, b) => a - b);
    // The inside is between the first and second crossing, the third and fourth, and so on.
    return crossings.flatMap((west, index) =>
      index % 2 === 0 && index + 1 < crossings.length ? [{ west, east: crossings[index + 1]!, lat }] : [],
    );
  });
}

const crossingsOf = (ring: Ring, lat: number): number[] =>
  ring.slice(1).flatMap(([lon, to], index) => {
    const [before, from] = ring[index]!;
    if (from! < lat === to! < lat) return [];
    return [before! + ((lat - from!) / (to! - from!)) * (lon! - before!)];
  });

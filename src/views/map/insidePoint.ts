import type { MultiPolygon, Polygon } from 'geojson';
import { maxOf, minOf } from '../../model/minMax.ts';
import type { Coordinates } from '../../model/place.ts';
import { coordinatesOf, polygonsOf } from '../territoryMaps/topology.ts';

type Ring = readonly Coordinates[];

/** The number of latitudes that are tried; areas are a few dozen kilometres high. */
const HEIGHTS = 12;

/** A point well inside an area: the middle of its widest west–east section. */
export function insidePoint(area: Polygon | MultiPolygon): Coordinates {
  const polygons = polygonsOf(area).map((rings) => rings.map((ring) => ring.map(coordinatesOf)));
  const stretches = polygons.flatMap(stretchesOf);
  const widest = stretches.reduce((best, it) => (it.east - it.west > best.east - best.west ? it : best));
  return { lon: (widest.west + widest.east) / 2, lat: widest.lat };
}

interface Stretch {
  readonly west: number;
  readonly east: number;
  readonly lat: number;
}

function stretchesOf(rings: readonly Ring[]): Stretch[] {
  const lats = rings.flat().map(({ lat }) => lat);
  const south = minOf(lats);
  const step = (maxOf(lats) - south) / (HEIGHTS + 1);
  return Array.from({ length: HEIGHTS }, (_, index) => south + step * (index + 1)).flatMap((lat) => {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).sort((a, b) => a - b);
    // The inside is between the first and second crossing, the third and fourth, and so on.
    return crossings.flatMap((west, index) => {
      const east = crossings[index + 1];
      return index % 2 === 0 && east !== undefined ? [{ west, east, lat }] : [];
    });
  });
}

const crossingsOf = (ring: Ring, lat: number): number[] =>
  ring.flatMap((to, index) => {
    const from = ring[index - 1];
    if (!from || from.lat < lat === to.lat < lat) return [];
    return [from.lon + ((lat - from.lat) / (to.lat - from.lat)) * (to.lon - from.lon)];
  });

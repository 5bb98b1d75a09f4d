import { distanceKm } from '../../model/distance.ts';
import type { Coordinates } from '../../model/place.ts';
import type { LabelRecord } from './placeLabels.ts';

/** What the base map can draw: the names on it, and the points of its coasts and borders. */
export interface Ground {
  readonly labels: readonly LabelRecord[];
  readonly lines: readonly Coordinates[];
}

/** The map never goes closer, in zoom levels of Leaflet, nor is it stopped before the whole region is in sight. */
export const CLOSEST = 11;
const FARTHEST = 4;
/** A stop is at one of these steps, as the map's zoom is. */
const STEP = 0.25;

/**
 * A view tells where it is by this many names, or by this many points of coasts and borders: one name gives neither
 * distance nor direction, two points no shape.
 */
const NAMES = 2;
const POINTS = 12;

/** Kilometres of a pixel at zoom 0 on the equator. */
const PIXEL_KM = 156.543;

const pixelKm = (zoom: number, lat: number) => (PIXEL_KM * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;

/** The closest zoom at which what is `km` away is within `reach` pixels. */
const zoomFor = (km: number, lat: number, reach: number) => Math.log2((pixelKm(0, lat) * reach) / km);

/**
 * The closest zoom at which the base map still shows where one is. It follows from what the map has there, so it
 * differs from place to place: among the villages of a mountain valley it is far closer than in a desert.
 *
 * @param reach how far from the middle a view of the map extends, in pixels
 */
export function groundLimit(at: Coordinates, reach: number, { labels, lines }: Ground): number {
  const limit = Math.max(limitByNames(at, reach, labels), limitByLines(at, reach, lines));
  return Math.min(Math.max(Math.floor(limit / STEP) * STEP, FARTHEST), CLOSEST);
}

function limitByNames(at: Coordinates, reach: number, labels: readonly LabelRecord[]): number {
  const around = labels.map((label) => ({ label, km: distanceKm(at, label) }));
  for (let zoom = CLOSEST; zoom > FARTHEST; zoom -= STEP) {
    const furthest = reach * pixelKm(zoom, at.lat);
    const shown = around.filter(
      ({ label: { minZoom, maxZoom = CLOSEST }, km }) =>
        km <= furthest && zoom >= minZoom && zoom < maxZoom + 1,
    );
    if (shown.length >= NAMES) return zoom;
  }
  return FARTHEST;
}

/** The points are many: they are compared in degrees first. */
function limitByLines(at: Coordinates, reach: number, lines: readonly Coordinates[]): number {
  const narrow = Math.cos((at.lat * Math.PI) / 180);
  const squareOf = ({ lat, lon }: Coordinates) => (lat - at.lat) ** 2 + ((lon - at.lon) * narrow) ** 2;
  const nearest: { square: number; point: Coordinates }[] = [];
  for (const point of lines) {
    const square = squareOf(point);
    const last = nearest[POINTS - 1];
    if (last && last.square <= square) continue;
    nearest.push({ square, point });
    nearest.sort((a, b) => a.square - b.square);
    nearest.length = Math.min(nearest.length, POINTS);
  }
  const last = nearest[POINTS - 1];
  return last ? zoomFor(Math.max(distanceKm(at, last.point), 1e-3), at.lat, reach) : FARTHEST;
}

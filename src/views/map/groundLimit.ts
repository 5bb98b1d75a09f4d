import type { Coordinates } from '../../model/place.ts';
import type { LabelRecord } from './placeLabels.ts';

/** What the base map can draw: the names on it, and the points of its coasts and borders. */
export interface Ground {
  readonly labels: readonly LabelRecord[];
  readonly lines: readonly Coordinates[];
}

/** The map never goes closer, in zoom levels of Leaflet, nor is it stopped before the whole region is in sight. */
export const CLOSEST = 11;
const FARTHEST = 6;
/** A stop is at one of these steps, as the map's zoom is. */
const STEP = 0.25;

/**
 * A view tells where it is by this many names, or by this many points of coasts and borders: one name gives neither
 * distance nor direction, two points no shape.
 */
const NAMES = 2;
const POINTS = 12;

/** Kilometres of a pixel at zoom 0 on the equator, and of a degree of latitude. */
const PIXEL_KM = 156.543;
const DEGREE_KM = 111.19;

/** How far from the middle a view of the map extends to each side, in pixels. */
export interface Reach {
  readonly x: number;
  readonly y: number;
}

/** The closest zoom at which a point is within reach of the middle. */
function zoomOf({ lat, lon }: Coordinates, at: Coordinates, reach: Reach): number {
  const narrow = Math.cos((at.lat * Math.PI) / 180);
  const east = Math.abs(lon - at.lon) * narrow * DEGREE_KM;
  const north = Math.abs(lat - at.lat) * DEGREE_KM;
  return Math.log2((PIXEL_KM * narrow) / Math.max(east / reach.x, north / reach.y, 1e-6));
}

/**
 * The closest zoom at which the base map still shows where one is. It follows from what the map has there, so it
 * differs from place to place: among the villages of a mountain valley it is far closer than in a desert.
 */
export function groundLimit(at: Coordinates, reach: Reach, { labels, lines }: Ground): number {
  const limit = Math.max(limitByNames(at, reach, labels), limitByLines(at, reach, lines));
  return Math.min(Math.max(Math.floor(limit / STEP) * STEP, FARTHEST), CLOSEST);
}

function limitByNames(at: Coordinates, reach: Reach, labels: readonly LabelRecord[]): number {
  const around = labels.map((label) => ({ label, closest: zoomOf(label, at, reach) }));
  for (let zoom = CLOSEST; zoom > FARTHEST; zoom -= STEP) {
    const shown = around.filter(
      ({ label: { minZoom, maxZoom = CLOSEST }, closest }) =>
        zoom <= closest && zoom >= minZoom && zoom < maxZoom + 1,
    );
    if (shown.length >= NAMES) return zoom;
  }
  return FARTHEST;
}

/** The zoom of the point that completes a stretch of line; a sorted list of the nearest ones is kept. */
function limitByLines(at: Coordinates, reach: Reach, lines: readonly Coordinates[]): number {
  const nearest: number[] = [];
  for (const point of lines) {
    const zoom = zoomOf(point, at, reach);
    const last = nearest[POINTS - 1];
    if (last !== undefined && last >= zoom) continue;
    nearest.push(zoom);
    nearest.sort((a, b) => b - a);
    nearest.length = Math.min(nearest.length, POINTS);
  }
  return nearest[POINTS - 1] ?? FARTHEST;
}

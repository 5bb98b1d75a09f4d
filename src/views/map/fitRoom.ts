import type { Point } from './clusterPoints.ts';
import { CLOSEST } from './groundLimit.ts';

/** Padding for buttons and attribution, in pixels: at the sides, top, bottom. */
const ROOM = { sides: 56, top: 30, bottom: 44 };
/** The same at the top and at the bottom of a low map, as shares of its height: enough for half a mark. */
const LOW = { top: 0.14, bottom: 0.24 };
/** The largest shares of the map's height that are kept free at the top and at the bottom. */
const MOST = { above: 0.32, below: 0.42 };
/** A zoom level that is missed by less counts as reached, as in Leaflet. */
const NEARLY = 0.01;

/** How many pixels at the top and at the bottom of a map are covered. */
export interface Covered {
  readonly above: number;
  readonly below: number;
}

/** Around some places, in pixels of the world at zoom level 0 (Web Mercator). */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ZoomLimits {
  readonly closest: number;
  readonly farthest: number;
  /** Zoom levels are multiples of it. */
  readonly step: number;
}

/** The zoom levels of a map of one region. */
export const REGION_ZOOMS: ZoomLimits = { closest: CLOSEST, farthest: 3, step: 0.25 };

/** How much of a map's height is covered at the top and at the bottom, as far as that counts. */
export const countedRoom = (height: number, { above, below }: Covered): Covered => ({
  above: Math.max(Math.min(ROOM.top, height * LOW.top), Math.min(above, height * MOST.above)),
  below: Math.max(Math.min(ROOM.bottom, height * LOW.bottom), Math.min(below, height * MOST.below)),
});

/**
 * The zoom level at which a box fits between what covers a map of this size, and the middle of the map in pixels of the
 * world at that level. The live map and the picture that is shown before it use the same.
 */
export function fitRoom(
  size: Point,
  covered: Covered,
  { left, top, right, bottom }: WorldBox,
  { closest, farthest, step }: ZoomLimits,
): { readonly zoom: number; readonly centre: Point } {
  const { above, below } = countedRoom(size.y, covered);
  const room = { x: Math.max(size.x - ROOM.sides * 2, 1), y: Math.max(size.y - above - below, 1) };
  // Infinite for a single point. Leaflet's `getBoundsZoom` ends at the map's `maxZoom`, which follows where the map is.
  const fitting = Math.log2(Math.min(room.x / (right - left), room.y / (bottom - top)));
  const zoom = Math.max(Math.min(Math.floor(fitting / step + NEARLY) * step, closest), farthest);
  const scale = 2 ** zoom;
  return {
    zoom,
    centre: { x: ((left + right) / 2) * scale, y: ((top + bottom) / 2) * scale + (below - above) / 2 },
  };
}

/** The map's top left corner in pixels of the world: whole pixels, as in Leaflet. */
export const originOf = (size: Point, centre: Point): Point => ({
  x: Math.round(centre.x - size.x / 2),
  y: Math.round(centre.y - size.y / 2),
});

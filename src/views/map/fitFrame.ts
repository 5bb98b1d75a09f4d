import { type LatLng, LatLngBounds, type Map as LeafletMap, latLng, Point } from 'leaflet';
import { type Coordinates, isArea, type Place } from '../../model/place.ts';
import { arrivedGround } from './arrivedGround.ts';
import type { CoveredRoom } from './coveredRoom.ts';
import { CLOSEST, groundLimit } from './groundLimit.ts';

export interface MapPosition {
  readonly centre: LatLng;
  readonly zoom: number;
}

/** What the map is to show, until it is moved away: it is fitted again to a new size, and when more of it can be drawn. */
export interface Frame {
  readonly places: readonly Place[];
  readonly closest: number;
  /** An extent of the vocabulary: fitted as it is. All others show whole areas, and stop where there is no more ground. */
  readonly isExtent: boolean;
}

export interface FittedFrame extends MapPosition {
  /** The map would come closer to places that are known that exactly, but for the ground. */
  readonly isStopped: boolean;
}

export const extentOf = (places: readonly Place[]): Frame => ({ places, closest: CLOSEST, isExtent: true });
export const groundOf = (places: readonly Place[], closest: number): Frame => ({
  places,
  closest,
  isExtent: false,
});

/**
 * The ground is looked for within these shares of the map's width and free height, to each side of the middle; on a wide
 * map no farther than `wide` of its free height, or all between would be empty.
 */
const REACH = { x: 0.36, y: 0.46, wide: 0.6 };
/** Whoever looks at a place known to this many kilometres misses streets, if the map ends this much too early. */
const EXACT_KM = 3;
const MISSED = 0.25;
/** Padding for buttons and attribution, in pixels: at the sides, top, bottom. */
const ROOM = { sides: 56, top: 30, bottom: 44 };
/** The largest shares of the map's height that are kept free at the top and at the bottom. */
const MOST = { above: 0.32, below: 0.36 };
/** A zoom level that is missed by less counts as reached, as in Leaflet. */
const NEARLY = 0.01;

const boundsOf = (places: readonly Place[]): LatLngBounds =>
  new LatLngBounds(places.map(({ lat, lon }) => [lat, lon]));

/** The bounds of the ground on which the places lie: of areas all of it, not only their middle. */
const groundBounds = (places: readonly Place[]): LatLngBounds =>
  places.reduce((bounds, place) => {
    const { lat, lon, uncertaintyKm } = place;
    return isArea(place) ? bounds.extend(latLng(lat, lon).toBounds(uncertaintyKm * 2000)) : bounds;
  }, boundsOf(places));

/** How much of the map's height is covered at the top and at the bottom, as far as that counts. */
function coveredOf(map: LeafletMap, covered: CoveredRoom): CoveredRoom {
  const { y: height } = map.getSize();
  return {
    above: Math.max(ROOM.top, Math.min(covered.above, height * MOST.above)),
    below: Math.max(ROOM.bottom, Math.min(covered.below, height * MOST.below)),
  };
}

/** The closest zoom at which the base map shows anything around a place; undefined until it has arrived. */
export function limitAt(map: LeafletMap, at: Coordinates, covered: CoveredRoom): number | undefined {
  const ground = arrivedGround();
  const { x, y } = map.getSize();
  const { above, below } = coveredOf(map, covered);
  const free = Math.max(y - above - below, 1);
  return (
    ground && groundLimit(at, { x: Math.min(x * REACH.x, free * REACH.wide), y: free * REACH.y }, ground)
  );
}

/** Where the map shows a frame between what covers it; undefined without places. */
export function fitFrame(
  map: LeafletMap,
  { places, closest, isExtent }: Frame,
  covered: CoveredRoom,
): FittedFrame | undefined {
  if (places.length === 0) return undefined;
  const bounds = isExtent ? boundsOf(places) : groundBounds(places);
  const wanted = fitBounds(map, bounds, covered, closest);
  if (isExtent) return { ...wanted, isStopped: false };
  const { lat, lng: lon } = bounds.getCenter();
  const limit = limitAt(map, { lat, lon }, covered) ?? CLOSEST;
  const isExact = places.every(({ uncertaintyKm }) => uncertaintyKm <= EXACT_KM);
  return {
    ...(limit < wanted.zoom ? fitBounds(map, bounds, covered, limit) : wanted),
    isStopped: isExact && limit < wanted.zoom - MISSED,
  };
}

/** Where the map shows these bounds between what covers it, and no closer than `closest`. */
function fitBounds(
  map: LeafletMap,
  bounds: LatLngBounds,
  covered: CoveredRoom,
  closest: number,
): MapPosition {
  const { x: width, y: height } = map.getSize();
  const { above, below } = coveredOf(map, covered);
  const room = new Point(Math.max(width - ROOM.sides * 2, 1), Math.max(height - above - below, 1));
  const zoom = Math.max(Math.min(zoomOf(map, bounds, room), closest), map.getMinZoom());
  const corners = map.project(bounds.getSouthWest(), zoom).add(map.project(bounds.getNorthEast(), zoom));
  const middle = corners.divideBy(2).add([0, (below - above) / 2]);
  return { centre: map.unproject(middle, zoom), zoom };
}

/**
 * The closest step of zoom at which the bounds fit into the room; infinite for a single point. Leaflet's `getBoundsZoom`
 * ends at the map's `maxZoom`, which follows where the map is now.
 */
function zoomOf(map: LeafletMap, bounds: LatLngBounds, room: Point): number {
  const size = map.project(bounds.getSouthEast(), 0).subtract(map.project(bounds.getNorthWest(), 0));
  const zoom = Math.log2(Math.min(room.x / Math.abs(size.x), room.y / Math.abs(size.y)));
  const step = map.options.zoomSnap || 1;
  return Math.floor(zoom / step + NEARLY) * step;
}

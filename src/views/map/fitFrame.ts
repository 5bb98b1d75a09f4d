import { type LatLng, LatLngBounds, type Map as LeafletMap, latLng, Point } from 'leaflet';
import { DETAILED_REGION, hasMapFile } from '../../files/mapFiles.ts';
import { type Coordinates, isArea, type Place } from '../../model/place.ts';
import { arrivedGround } from './arrivedGround.ts';
import { type Covered, countedRoom, fitRoom } from './fitRoom.ts';
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

/** How close an extent may be on the coarse map of the world, which closer shows hardly anything. */
const CLOSEST_ON_WORLD = 5;

export const extentOf = (places: readonly Place[]): Frame => ({
  places,
  closest: hasMapFile(DETAILED_REGION) ? CLOSEST : CLOSEST_ON_WORLD,
  isExtent: true,
});
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
const boundsOf = (places: readonly Place[]): LatLngBounds =>
  new LatLngBounds(places.map(({ lat, lon }) => [lat, lon]));

/** The bounds of the ground on which the places lie: of areas all of it, not only their middle. */
const groundBounds = (places: readonly Place[]): LatLngBounds =>
  places.reduce((bounds, place) => {
    const { lat, lon, uncertaintyKm } = place;
    return isArea(place) ? bounds.extend(latLng(lat, lon).toBounds(uncertaintyKm * 2000)) : bounds;
  }, boundsOf(places));

/** The closest zoom at which the base map shows anything around a place; undefined until it has arrived. */
export function limitAt(map: LeafletMap, at: Coordinates, covered: Covered): number | undefined {
  const ground = arrivedGround();
  const { x, y } = map.getSize();
  const { above, below } = countedRoom(y, covered);
  const free = Math.max(y - above - below, 1);
  return (
    ground && groundLimit(at, { x: Math.min(x * REACH.x, free * REACH.wide), y: free * REACH.y }, ground)
  );
}

/** Where the map shows a frame between what covers it; undefined without places. */
export function fitFrame(
  map: LeafletMap,
  { places, closest, isExtent }: Frame,
  covered: Covered,
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
function fitBounds(map: LeafletMap, bounds: LatLngBounds, covered: Covered, closest: number): MapPosition {
  const [northWest, southEast] = [bounds.getNorthWest(), bounds.getSouthEast()].map((at) =>
    map.project(at, 0),
  );
  const box = { left: northWest!.x, top: northWest!.y, right: southEast!.x, bottom: southEast!.y };
  const limits = { closest, farthest: map.getMinZoom(), step: map.options.zoomSnap || 1 };
  const { zoom, centre } = fitRoom(map.getSize(), covered, box, limits);
  return { centre: map.unproject(new Point(centre.x, centre.y), zoom), zoom };
}

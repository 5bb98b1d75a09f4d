import type { Map as LeafletMap, Point } from 'leaflet';
import type { Coordinates } from '../../model/place.ts';
import type { Box } from './boxes.ts';
import type { MapPosition } from './fitFrame.ts';

/** A place within this distance of the edge, in pixels, does not count as in view. */
const MARGIN = 24;
/** Half a selected mark, in pixels: it must not lie under what stands over the map. */
const HALF_MARK = 19;
/** Places of one event that are less than this apart, in pixels, cover each other. */
const APART = 30;

/** In pixels of the container, where the map has this position. */
function pointAt(map: LeafletMap, { centre, zoom }: MapPosition, { lat, lon }: Coordinates): Point {
  return map.project([lat, lon], zoom).subtract(map.project(centre, zoom)).add(map.getSize().divideBy(2));
}

/** Whether a mark at this place would lie under what stands over the map. */
export function isUnder(
  map: LeafletMap,
  position: MapPosition,
  place: Coordinates,
  boxes: readonly Box[],
): boolean {
  const { x, y } = pointAt(map, position, place);
  return boxes.some(
    ({ left, top, right, bottom }) =>
      x > left - HALF_MARK && x < right + HALF_MARK && y > top - HALF_MARK && y < bottom + HALF_MARK,
  );
}

/** Whether a place is in view, and under nothing that stands over the map. */
export function isInSight(
  map: LeafletMap,
  position: MapPosition,
  place: Coordinates,
  boxes: readonly Box[],
): boolean {
  const { x, y } = pointAt(map, position, place);
  const { x: width, y: height } = map.getSize();
  const isInView = x >= MARGIN && x <= width - MARGIN && y >= MARGIN && y <= height - MARGIN;
  return isInView && !isUnder(map, position, place, boxes);
}

/** Whether no two of these places cover each other. */
export function areApart(map: LeafletMap, position: MapPosition, places: readonly Coordinates[]): boolean {
  const points = places.map((place) => pointAt(map, position, place));
  return points.every((a, index) => points.slice(index + 1).every((b) => a.distanceTo(b) >= APART));
}

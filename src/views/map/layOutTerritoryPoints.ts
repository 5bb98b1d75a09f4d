import type { PlaceId } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { HeldPoint } from '../../model/territoryParts.ts';
import { clusterPoints, type Point } from './clusterPoints.ts';

/** Pins whose points are closer than this, in pixels, become one. */
const RADIUS = 24;

/** A point that is held, and the place that stands for it. */
export interface PlacedPoint {
  readonly held: HeldPoint;
  readonly place: Place;
}

/** A pin of one point, or of several that are too close to each other at this zoom. */
export interface PointMark {
  /** Stays the same while the map is panned. */
  readonly key: string;
  /** Where the pin is: the place of the first. */
  readonly place: Place;
  readonly items: readonly [PlacedPoint, ...PlacedPoint[]];
}

/** The pins in the order of the data. `project` returns pixels that do not change while the map is panned. */
export function layOutTerritoryPoints(
  held: readonly HeldPoint[],
  places: ReadonlyMap<PlaceId, Place>,
  project: (place: Place) => Point,
): PointMark[] {
  const placed = held.flatMap((it) => {
    const place = places.get(it.point.placeId);
    return place ? [{ held: it, place }] : [];
  });
  return clusterPoints(placed, ({ place }) => project(place), RADIUS).map(({ items }) => ({
    key: items.map(({ held: { point } }) => point.id).join(' '),
    place: items[0].place,
    items,
  }));
}

import { distanceKm } from './distance.ts';
import type { PlaceId, TimelineEvent } from './event.ts';
import type { Place } from './place.ts';

/** The events just before and just after an event in its track. */
export interface TrackNeighbours {
  readonly before: TimelineEvent | undefined;
  readonly after: TimelineEvent | undefined;
}

/** `events` must be in chronological order. */
export function neighboursInTrack(
  events: Iterable<TimelineEvent>,
  { id, track }: TimelineEvent,
): TrackNeighbours {
  const same = [...events].filter((event) => event.track === track);
  const at = same.findIndex((event) => event.id === id);
  return { before: at > 0 ? same[at - 1] : undefined, after: at >= 0 ? same[at + 1] : undefined };
}

/** A nearby event: its nearest place, and how far away that is. */
export interface NearbyEvent {
  readonly event: TimelineEvent;
  readonly place: Place;
  /** Great-circle distance in kilometres; 0 if it is the same place. */
  readonly km: number;
  /** The sum of both places' uncertainty, in kilometres. */
  readonly uncertaintyKm: number;
}

/**
 * The events within `km` kilometres of an event, nearest first, then in chronological order. A place whose uncertainty
 * exceeds `km` only matches itself.
 */
export function eventsNearby(
  events: Iterable<TimelineEvent>,
  places: ReadonlyMap<PlaceId, Place>,
  { id, placeIds }: TimelineEvent,
  km: number,
): NearbyEvent[] {
  const own = placesOf(placeIds, places);
  return [...events]
    .filter((event) => event.id !== id)
    .flatMap((event) => nearest(event, own, placesOf(event.placeIds, places), km) ?? [])
    .sort((a, b) => a.km - b.km || a.event.date.span.start - b.event.date.span.start);
}

const placesOf = (ids: readonly PlaceId[], places: ReadonlyMap<PlaceId, Place>): Place[] =>
  ids.map((id) => places.get(id)).filter((place) => place !== undefined);

function nearest(
  event: TimelineEvent,
  own: readonly Place[],
  others: readonly Place[],
  km: number,
): NearbyEvent | undefined {
  const pairs = own.flatMap((a) => others.map((b) => ({ a, b, apart: a === b ? 0 : distanceKm(a, b) })));
  const near = pairs
    .filter(({ a, b, apart }) => a === b || (apart <= km && Math.max(a.uncertaintyKm, b.uncertaintyKm) <= km))
    .sort((x, y) => x.apart - y.apart)[0];
  if (!near) return undefined;
  const uncertaintyKm = near.a === near.b ? 0 : near.a.uncertaintyKm + near.b.uncertaintyKm;
  return { event, place: near.b, km: near.apart, uncertaintyKm };
}

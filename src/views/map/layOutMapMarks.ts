import type { EventId, PlaceId, TimelineEvent } from '../../model/event.ts';
import { isNonEmpty, isSameList, itemAt, type NonEmpty } from '../../model/lists.ts';
import type { Place } from '../../model/place.ts';
import type { EventsByPlace } from '../../store/selectors.ts';
import type { AreaMask } from './AreaMask.ts';
import { clusterPoints, offset, type Point } from './clusterPoints.ts';
import { ringSize } from './layOutRing.ts';
import type { Ids } from './MapProps.ts';
import { middleOf, moveOffAreas, nearestFree } from './moveOffAreas.ts';

/** Marks within this distance, in pixels, become one cluster. */
const RADIUS = 30;
/** Marks that a selected mark would cover move by this many pixels. */
const ASIDE = 30;
/** Marks of the selected event that are closer than this hide each other, in pixels. */
const TOO_CLOSE = 24;
/** So far apart none hides another, in pixels. */
const APART = 32;

/** A place and its events, in chronological order. */
export interface Spot {
  readonly place: Place;
  readonly events: NonEmpty<TimelineEvent>;
}

export type MapMark = {
  /** Stays the same while the map moves. */
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  /** Its offset from its place, in pixels. */
  readonly aside: Point;
} & (
  | {
      readonly kind: 'event';
      readonly event: TimelineEvent;
      readonly place: Place;
      readonly selected: boolean;
    }
  | {
      readonly kind: 'cluster';
      readonly spots: NonEmpty<Spot>;
      /** The number of distinct events. */
      readonly count: number;
      readonly first: TimelineEvent;
    }
);

type Project = (place: Place) => Point;

/** The known places with their events, ordered by the first event of each. */
export const spotsOf = (events: EventsByPlace, places: ReadonlyMap<PlaceId, Place>): Spot[] =>
  [...events]
    .flatMap(([id, those]) => {
      const place = places.get(id);
      return place && isNonEmpty(those) ? [{ place, events: those }] : [];
    })
    .sort((a, b) => byStart(a.events[0], b.events[0]));

/** The places of one event. */
export const spotsOfEvent = (event: TimelineEvent, places: ReadonlyMap<PlaceId, Place>): Spot[] =>
  spotsOf(new Map(event.placeIds.map((id) => [id, [event]])), places);

const byStart = (a: TimelineEvent, b: TimelineEvent) => a.date.span.start - b.date.span.start;

const NOT_ASIDE: Point = { x: 0, y: 0 };

const eventMark = (event: TimelineEvent, place: Place, selected: boolean, aside: Point): MapMark => ({
  kind: 'event',
  key: `${event.id} ${place.id}`,
  event,
  place,
  selected,
  lat: place.lat,
  lon: place.lon,
  aside,
});

/** Directions in which a mark can move, in degrees clockwise from "to the right"; bottom right first. */
const DIRECTIONS = [45, 135, 0, 180, 90, 315, 225, 270];

/** Moves a mark away from selected marks that would cover it, by the smallest offset that is enough. */
function stepAside({ x, y }: Point, selected: readonly Point[], scale: number): Point {
  const far = ASIDE * scale;
  const clear = (by: Point) =>
    selected.every((other) => Math.hypot(x + by.x - other.x, y + by.y - other.y) > far - 1);
  if (clear(NOT_ASIDE)) return NOT_ASIDE;
  for (const reach of [far / 2, far, far * 1.5, far * 2]) {
    for (const degrees of DIRECTIONS) {
      const radians = (degrees * Math.PI) / 180;
      const by = { x: Math.round(reach * Math.cos(radians)), y: Math.round(reach * Math.sin(radians)) };
      if (clear(by)) return by;
    }
  }
  return NOT_ASIDE;
}

/** Where the marks of the selected event stand so that none hides another; the first of those that would stays. */
function spreadSelected(places: readonly Point[], scale: number): readonly Point[] {
  const middle = middleOf(places);
  const points: Point[] = [];
  for (const at of places) {
    const isClear = (distance: number) => (to: Point) =>
      points.every((it) => Math.hypot(to.x - it.x, to.y - it.y) >= distance * scale);
    points.push(isClear(TOO_CLOSE)(at) ? at : (nearestFree(at, middle, isClear(APART)) ?? at));
  }
  return points;
}

/** The number of distinct events of several places. Only events with several places can be counted twice. */
function countOnce(spots: NonEmpty<Spot>): number {
  if (spots.length === 1) return spots[0].events.length;
  let count = 0;
  const seen = new Set<TimelineEvent>();
  for (const { events } of spots) {
    for (const event of events) {
      if (event.placeIds.length === 1) count++;
      else seen.add(event);
    }
  }
  return count + seen.size;
}

function markOf(spots: NonEmpty<Spot>): MapMark {
  const count = countOnce(spots);
  const { place } = spots[0];
  const first = spots.map(({ events }) => events[0]).reduce((a, b) => (byStart(b, a) < 0 ? b : a));
  if (count === 1) return eventMark(first, place, false, NOT_ASIDE);
  const { lat, lon } = place;
  return { kind: 'cluster', key: `cluster ${place.id}`, lat, lon, aside: NOT_ASIDE, count, first, spots };
}

/** Half the size of a single mark, in pixels. */
const RADIUS_SINGLE = 11;

export const radiusOf = (mark: MapMark): number =>
  mark.kind === 'cluster' ? ringSize(mark.count) / 2 : RADIUS_SINGLE;

/** Marks that would hide small areas are moved beside them. */
export function besideAreas(
  marks: readonly MapMark[],
  mask: AreaMask,
  zoom: number,
  project: Project,
  scale = 1,
): readonly MapMark[] {
  const spread = marks.map((mark) => ({ at: project(placeOf(mark)), radius: radiusOf(mark) * scale }));
  const asides = moveOffAreas(spread, mask, zoom);
  return marks.map((mark, index) => {
    const aside = asides[index];
    return !aside || (aside.x === 0 && aside.y === 0) ? mark : { ...mark, aside };
  });
}

const firstOf = (mark: MapMark) => (mark.kind === 'event' ? mark.event : mark.first);

/**
 * The marks without a selected event, single or clustered. `project` returns pixels that panning does not change.
 *
 * @param scale how much larger than usual the marks are
 */
export const clusterSpots = (spots: readonly Spot[], project: Project, scale = 1): readonly MapMark[] =>
  clusterPoints(spots, ({ place }) => project(place), RADIUS * scale).map(({ items }) => markOf(items));

/**
 * The marks in chronological order, with one for each place of the selected event. Marks that it does not concern stay
 * the same objects.
 *
 * @param marks of `clusterSpots`
 */
export function withSelected(
  marks: readonly MapMark[],
  selected: readonly Spot[],
  project: Project,
  scale = 1,
): MapMark[] {
  const selectedId = selected[0]?.events[0].id;
  const places = selected.map(({ place }) => project(place));
  const taken = spreadSelected(places, scale);
  const others = marks.flatMap((mark) => {
    const rest = selectedId === undefined ? mark : withoutEvent(mark, selectedId);
    if (!rest || taken.length === 0) return rest ?? [];
    const by = stepAside(add(project(placeOf(rest)), rest.aside), taken, scale);
    return by === NOT_ASIDE ? rest : { ...rest, aside: add(rest.aside, by) };
  });
  const chosen = selected.map(({ place, events }, index) =>
    eventMark(events[0], place, true, offset(itemAt(places, index), itemAt(taken, index))),
  );
  return [...chosen, ...others].sort((a, b) => byStart(firstOf(a), firstOf(b)));
}

const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

const placeOf = (mark: MapMark): Place => (mark.kind === 'event' ? mark.place : mark.spots[0].place);

/** The mark of the other events; undefined if there are none. */
function withoutEvent(mark: MapMark, id: EventId): MapMark | undefined {
  if (!holds(mark, id)) return mark;
  if (mark.kind === 'event') return undefined;
  const rest = mark.spots
    .map(({ place, events }) => ({ place, events: events.filter((event) => event.id !== id) }))
    .flatMap(({ place, events }) => (isNonEmpty(events) ? [{ place, events }] : []));
  return isNonEmpty(rest) ? { ...markOf(rest), aside: mark.aside } : undefined;
}

/** The events of a mark, in chronological order. */
export const eventsOfMark = (mark: MapMark): readonly TimelineEvent[] =>
  mark.kind === 'event'
    ? [mark.event]
    : [...new Set(mark.spots.flatMap(({ events }) => events))].sort(byStart);

/** Whether two marks are drawn alike and stand for the same events. */
export function isSameMark(a: MapMark, b: MapMark): boolean {
  if (a === b) return true;
  if (a.key !== b.key || a.aside.x !== b.aside.x || a.aside.y !== b.aside.y) return false;
  if (a.kind === 'event') return b.kind === 'event' && a.event === b.event && a.selected === b.selected;
  return b.kind === 'cluster' && isSameList(a.spots, b.spots, isSameSpot);
}

const isSameSpot = (a: Spot, b: Spot): boolean => a.place === b.place && isSameList(a.events, b.events);

/** Whether the mark stands for this event. */
export const holds = (mark: MapMark, id: EventId): boolean =>
  mark.kind === 'event'
    ? mark.event.id === id
    : mark.spots.some(({ events }) => events.some((event) => event.id === id));

/** Whether no event of the mark is one of these; the mark of the selected event never recedes. */
export function recedes(mark: MapMark, ofArticle: Ids | undefined): boolean {
  if (!ofArticle) return false;
  if (mark.kind === 'event') return !mark.selected && !ofArticle.has(mark.event.id);
  return !mark.spots.some(({ events }) => events.some(({ id }) => ofArticle.has(id)));
}

/** Whether zooming in would split a cluster. */
export const separates = (spots: readonly Spot[], project: Project, scale = 1): boolean =>
  clusterPoints(spots, ({ place }) => project(place), RADIUS * scale).length > 1;

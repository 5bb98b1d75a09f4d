import type { EventId, PlaceId, TimelineEvent } from '../../../model/event.ts';
import type { Coordinates, Place } from '../../../model/place.ts';
import type { AreaMask } from '../AreaMask.ts';
import { type Box, boxesOverlap } from '../boxes.ts';
import type { Point } from '../clusterPoints.ts';
import {
  besideAreas,
  clusterSpots,
  eventsOfMark,
  type MapMark,
  spotsOf,
  spotsOfEvent,
  withSelected,
} from '../layOutMapMarks.ts';
import { ringSize } from '../layOutRing.ts';
import { leaderBoxes } from '../leaderBoxes.ts';
import { numbersInWords } from './numbersInWords.ts';
import { toWorld } from './project.ts';

/** A mark, its position on paper, and the numbers of its entries: "4–7, 9". */
export interface PrintedMark {
  readonly mark: MapMark;
  readonly at: Point;
  readonly radius: number;
  readonly numbers: string;
  /** Whether the numbers fit beside the mark. */
  readonly numbered: boolean;
}

const RADIUS = 11;
const RADIUS_SELECTED = 16;
/** Mean width of a digit beside a mark, in pixels. */
const DIGIT = 6;
/** Longer lists of numbers would hide the map. */
const LONGEST = 12;

type Places = ReadonlyMap<PlaceId, Place>;
type Project = (at: Coordinates) => Point;

/** Small areas that marks must not hide, as on the screen. */
interface SmallAreas {
  readonly mask: AreaMask;
  readonly zoom: number;
}

/** The marks for the entries of a sheet, with their numbers if they fit. */
export function printedEntryMarks(
  events: readonly TimelineEvent[],
  numbers: ReadonlyMap<EventId, number>,
  places: Places,
  project: Project,
  areas?: SmallAreas,
): PrintedMark[] {
  const groups = clusterSpots(spotsOf(byPlace(events), places), project);
  const beside = areas
    ? besideAreas(groups, areas.mask, areas.zoom, (place) => toWorld(place, areas.zoom))
    : groups;
  const marks = withSelected(beside, [], project).map((mark) => {
    const radius = mark.kind === 'cluster' ? ringSize(mark.count) / 2 : RADIUS;
    const own = eventsOfMark(mark).flatMap(({ id }) => numbers.get(id) ?? []);
    return { mark, at: placeOf(mark, project), radius, numbers: numbersInWords(own), numbered: false };
  });
  return withRoom(marks);
}

/** The marks of a single event, one for each of its places. */
export const printedEventMarks = (event: TimelineEvent, places: Places, project: Project): PrintedMark[] =>
  withSelected([], spotsOfEvent(event, places), project).map((mark) => ({
    mark,
    at: placeOf(mark, project),
    radius: RADIUS_SELECTED,
    numbers: '',
    numbered: false,
  }));

/** The boxes of a mark, and of the line to its place. */
export const printedMarkBoxes = (printed: PrintedMark): Box[] => {
  const { at, mark } = printed;
  const place = { x: at.x - mark.aside.x, y: at.y - mark.aside.y };
  return [printedMarkBox(printed), ...leaderBoxes(place, mark.aside)];
};

/** The box of a mark and its numbers. */
const printedMarkBox = ({ at: { x, y }, radius, numbers, numbered }: PrintedMark): Box => ({
  left: x - radius - 1,
  top: y - radius - 1,
  right: x + radius + 2 + (numbered ? numbers.length * DIGIT : 0),
  bottom: y + radius + 1,
});

function placeOf({ lat, lon, aside }: MapMark, project: Project): Point {
  const { x, y } = project({ lat, lon });
  return { x: x + aside.x, y: y + aside.y };
}

function byPlace(events: readonly TimelineEvent[]): Map<PlaceId, TimelineEvent[]> {
  const groups = new Map<PlaceId, TimelineEvent[]>();
  for (const event of events) {
    for (const id of new Set(event.placeIds)) groups.set(id, [...(groups.get(id) ?? []), event]);
  }
  return groups;
}

/** Numbers are beside their mark unless they would cover another mark or its numbers. */
function withRoom(marks: readonly PrintedMark[]): PrintedMark[] {
  const taken = new Map(marks.map((it) => [it.mark.key, printedMarkBox(it)]));
  return marks.map((it) => {
    if (it.numbers.length > LONGEST) return it;
    const numbered = { ...it, numbered: true };
    const others = [...taken].filter(([key]) => key !== it.mark.key);
    if (others.some(([, box]) => boxesOverlap(box, printedMarkBox(numbered)))) return it;
    taken.set(it.mark.key, printedMarkBox(numbered));
    return numbered;
  });
}

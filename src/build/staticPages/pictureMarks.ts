import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { NEUTRAL, placeName } from '../../model/placeName.ts';
import { placesOf } from '../../store/selectors.ts';
import type { PictureMark } from './picture/PictureContent.ts';
import { pictureKind } from './picture/pictureKind.ts';
import { shortPlaceName } from './picture/shortPlaceName.ts';

/** The neutral names of an event's places, as of its day. */
export const placeNames = (event: TimelineEvent, dataset: Dataset): string[] =>
  placesOf(dataset, event).map((place) => placeName(place, NEUTRAL, event.date.span.start));

/** The marks of one event, with names. */
export const marksOfEvent = (event: TimelineEvent, dataset: Dataset): PictureMark[] =>
  placesOf(dataset, event).map((place) => ({
    place,
    kind: pictureKind(dataset.vocabulary, event.kind),
    name: shortPlaceName(placeName(place, NEUTRAL, event.date.span.start)),
  }));

/** More names than this would hide the map. */
const MOST_NAMES = 4;

/** The marks of several events: one per place, of its first event. */
export function marksOfEvents(events: readonly TimelineEvent[], dataset: Dataset): PictureMark[] {
  const all = events.flatMap((event) => marksOfEvent(event, dataset)).toReversed();
  const marks = [...new Map(all.map((mark) => [mark.place.id, mark])).values()].toReversed();
  return marks.length > MOST_NAMES ? marks.map((mark) => ({ ...mark, name: '' })) : marks;
}

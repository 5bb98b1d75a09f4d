import type { TimelineEvent } from '../../../src/model/event.ts';
import { DAY, type TimeSpan } from '../../../src/model/time.ts';
import { indexByTime } from '../../../src/model/timeIndex.ts';
import { type EventIndex, makeEventIndex } from '../../../src/views/timeline/eventIndex.ts';
import { VOCABULARY } from '../../helpers.ts';

export const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** From one day to another, both included. */
export const days = (first: string, last = first): TimeSpan => ({ start: at(first), end: at(last) + DAY });

/** An event of the fighting kind on a day or from one day to another, named after its first day. */
export function eventAt(first: string, last = first, changes: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: first,
    title: `On ${first}`,
    date: {
      edtf: first === last ? first : `${first}/${last}`,
      span: days(first, last),
      precision: 'day',
      approximate: false,
      uncertain: false,
    },
    otherReadings: [],
    kind: 'fighting',
    track: 'armenia-azerbaijan',
    core: true,
    placeIds: [],
    actorIds: [],
    summary: '',
    notVerified: [],
    articleIds: [],
    ...changes,
  };
}

export const indexAt = (events: readonly TimelineEvent[]): EventIndex =>
  makeEventIndex(indexByTime(events), VOCABULARY);

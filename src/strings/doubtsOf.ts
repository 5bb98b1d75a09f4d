import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import { beginSentence } from './beginSentence.ts';
import { formatDate, formatTime } from './formatDate.ts';
import type { Strings } from './strings.ts';

/** A heading, and the texts below it. */
export type Doubt = readonly [heading: string, texts: readonly string[]];

type Notes = Pick<Dataset, 'notesByEvent'>;

/** What an event's notes say, each as a sentence of its own. */
export const notesOf = (
  { id, timeNote }: TimelineEvent,
  { notesByEvent }: Notes,
  strings: Strings,
): string[] =>
  [timeNote, notesByEvent.get(id)].filter((it) => it !== undefined).map((it) => beginSentence(it, strings));

/**
 * Differing dates, unverified statements, and notes about an event.
 *
 * @param awaited what stands for notes that have not come
 */
export function doubtsOf(
  event: TimelineEvent,
  dataset: Notes & Pick<Dataset, 'awaited'>,
  strings: Strings,
  awaited: string,
): Doubt[] {
  const isAwaited = dataset.awaited.includes('events.note');
  const readings = event.otherReadings.map(({ date, time, accordingTo }) => {
    const what = [date && formatDate(date, strings), time && formatTime(time, strings)]
      .filter(Boolean)
      .join(', ');
    return strings.panel.accordingTo(what, accordingTo);
  });
  const rows: Doubt[] = [
    [strings.panel.otherReadings, readings],
    [strings.panel.notVerified, event.notVerified],
    [strings.panel.note, [...notesOf(event, dataset, strings), ...(isAwaited ? [awaited] : [])]],
  ];
  return rows.filter(([, texts]) => texts.length > 0);
}

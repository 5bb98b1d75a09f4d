import type { TimelineEvent } from '../model/event.ts';
import { formatDate, formatTime } from './formatDate.ts';
import type { Strings } from './strings.ts';

/** A heading, and the texts below it. */
export type Doubt = readonly [heading: string, texts: readonly string[]];

/** Differing dates, unverified statements, and notes about an event. */
export function doubtsOf(event: TimelineEvent, strings: Strings): Doubt[] {
  const readings = event.otherReadings.map(({ date, time, accordingTo }) => {
    const what = [date && formatDate(date, strings), time && formatTime(time, strings)]
      .filter(Boolean)
      .join(', ');
    return strings.panel.accordingTo(what, accordingTo);
  });
  const rows: Doubt[] = [
    [strings.panel.otherReadings, readings],
    [strings.panel.notVerified, event.notVerified],
    [strings.panel.note, [event.timeNote, event.note].filter((note) => note !== undefined)],
  ];
  return rows.filter(([, texts]) => texts.length > 0);
}

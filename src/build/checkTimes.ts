import type { ChronologyDocument } from '../load/documentParts.ts';
import { daysToSpan } from '../load/Linker.ts';
import { parseEdtf } from '../load/parseEdtf.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';

/** A date and an hour of one record. */
interface Timed {
  readonly record: string;
  readonly field: string;
  readonly date?: string | undefined;
  readonly time?: string | undefined;
}

/** Reports hours on a day, by the clock of the place, that is not within the date beside them. */
export const checkTimes = (document: ChronologyDocument, file: string): DataIssue[] =>
  timedIn(document).flatMap(({ record, field, date, time }) => {
    if (date === undefined || time === undefined || isWithin(time, date)) return [];
    return [{ file, record, field, value: shorten(time), expected: `on a day of the date, ${date}` }];
  });

const timedIn = ({ events, articles }: ChronologyDocument): Timed[] => [
  ...events.flatMap(({ id, date, time, other_readings }) => [
    { record: id, field: 'time', date, time },
    ...other_readings.map(({ date, time }, index) => ({
      record: id,
      field: `other_readings.${index}.time`,
      date,
      time,
    })),
  ]),
  ...articles
    .flatMap(({ passages }) => passages)
    .map(({ id, date, time }) => ({ record: id, field: 'time', date, time })),
];

/** True also if the date is invalid, which the linker reports. */
function isWithin(time: string, date: string): boolean {
  const when = parseEdtf(date);
  if (!when) return true;
  const { start, end } = daysToSpan(when.first, when.last);
  const day = Date.parse(time.slice(0, 'YYYY-MM-DD'.length));
  return day >= start && day < end;
}

import type { ChronologyDocument } from '../load/documentParts.ts';
import { parseEdtf } from '../load/parseEdtf.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';

type Records = Pick<
  ChronologyDocument,
  'head' | 'events' | 'articles' | 'claims' | 'sources' | 'control' | 'control_points'
>;

interface Dated {
  readonly record: string;
  readonly field: string;
  readonly date: string | undefined;
}

/** Warns of what is dated after the day on which the chronology was checked. What is planned may be right all the same. */
export function warnOfFuture(
  { head: { as_of: asOf }, events, articles, claims, sources, control, control_points }: Records,
  file: string,
): DataIssue[] {
  const dated: Dated[] = [
    ...events.map(({ id, date }) => ({ record: id, field: 'date', date })),
    ...articles.map(({ id, published }) => ({ record: id, field: 'published', date: published })),
    ...articles.flatMap(({ passages }) =>
      passages.map(({ id, date }) => ({ record: id, field: 'date', date })),
    ),
    ...claims.flatMap(({ id, said_on, source }) => [
      { record: id, field: 'said_on', date: said_on },
      { record: id, field: 'source.date', date: source.date },
    ]),
    ...sources.map(({ id, date }) => ({ record: id, field: 'date', date })),
    ...control.flatMap(({ district, part, periods }) => changes(`${district} | ${part}`, periods)),
    ...control_points.flatMap(({ id, periods }) => changes(id, periods)),
  ];
  return dated
    .filter(({ date }) => date !== undefined && (parseEdtf(date)?.first ?? '') > asOf)
    .map(({ date, ...where }) => ({
      file,
      ...where,
      value: shorten(date),
      expected: `on or before ${asOf} (as_of in chronology.yaml)`,
    }));
}

/** The days on which somebody begins to hold an area. */
const changes = (record: string, periods: readonly { readonly from: string }[]): Dated[] =>
  periods.map(({ from }, index) => ({ record, field: `periods.${index}.from`, date: from }));

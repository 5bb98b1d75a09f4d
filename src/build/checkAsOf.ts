import type { ChronologyDocument } from '../load/documentParts.ts';
import { parseEdtf } from '../load/parseEdtf.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';

type Records = Pick<ChronologyDocument, 'head' | 'events' | 'articles' | 'claims' | 'sources'>;

interface Dated {
  readonly record: string;
  readonly field: string;
  readonly date: string | undefined;
}

/** Warns of what is dated after the day on which the chronology was checked. What is planned may be right all the same. */
export function warnOfFuture(
  { head: { as_of: asOf }, events, articles, claims, sources }: Records,
  file: string,
): DataIssue[] {
  const dated: Dated[] = [
    ...events.map(({ id, date }) => ({ record: id, field: 'date', date })),
    ...articles.map(({ id, published }) => ({ record: id, field: 'published', date: published })),
    ...claims.flatMap(({ id, said_on, source }) => [
      { record: id, field: 'said_on', date: said_on },
      { record: id, field: 'source.date', date: source.date },
    ]),
    ...sources.map(({ id, date }) => ({ record: id, field: 'date', date })),
  ];
  return dated
    .filter(({ date }) => date !== undefined && (parseEdtf(date)?.first ?? '') > asOf)
    .map(({ date, ...where }) => ({
      file,
      ...where,
      value: shorten(date),
      expected: `of ${asOf} or before, the day that as_of in chronology.yaml gives`,
    }));
}

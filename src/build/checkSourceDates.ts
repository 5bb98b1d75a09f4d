import { parseEdtf } from '../load/parseEdtf.ts';
import type { ClaimRecord, EventRecord, SourceRecord } from '../load/records.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';
import { type CheckRules, needlessReasons, withoutAllowed } from './checkRules.ts';
import { withoutQuotations } from './ownWords.ts';

type Dated = Pick<EventRecord, 'id' | 'date' | 'summary' | 'sources'>;
type Said = Pick<ClaimRecord, 'event' | 'said_on'> & {
  readonly source: { readonly date?: string | undefined };
};

interface Records {
  readonly events: readonly Dated[];
  readonly sources: readonly Pick<SourceRecord, 'id' | 'date'>[];
  readonly claims: readonly Said[];
}

interface Found {
  readonly issues: readonly DataIssue[];
  readonly warnings: readonly DataIssue[];
}

/** A page of the year after an event tells what was known at the time. */
const YEAR = 366 * 24 * 60 * 60 * 1000;

/**
 * Reports an event whose sources were all published before it: none can know of it. Warns of an event whose summary
 * says what was said or seen at the time, although nothing it rests on is of that time. Pages without a date may be of
 * any day.
 */
export function checkSourceDates(
  { events, sources, claims }: Records,
  rules: CheckRules,
  file: string,
): Found {
  const dateOf = new Map(sources.map(({ id, date }) => [id, date]));
  const found = events.map((event) => {
    const dates = event.sources.map((source) => dateOf.get(source));
    const said = claims
      .filter((claim) => claim.event === event.id)
      .map(({ said_on, source }) => said_on ?? source.date);
    const days = shorten(dates.map((date) => date ?? 'no date').join(', '));
    const problem = (expected: string): DataIssue[] => [
      { file, record: event.id, field: 'sources', value: days, expected },
    ];
    return {
      issues: arePublishedBefore(event, dates)
        ? problem(`of the day of the event or later (${event.date})`)
        : [],
      warnings: phrasesWithoutPage(event, [...dates, ...said], rules).flatMap((phrase) =>
        problem(`with a page of the year after ${event.date}, as the summary says “${phrase}”`),
      ),
    };
  });
  const warnings = found.flatMap((it) => it.warnings);
  return {
    issues: [
      ...found.flatMap(({ issues }) => issues),
      ...needlessReasons(warnings, rules, 'sources_of_other_days'),
    ],
    warnings: withoutAllowed(warnings, rules, 'sources_of_other_days'),
  };
}

type Dates = readonly (string | undefined)[];

function arePublishedBefore({ date }: Dated, dates: Dates): boolean {
  const when = spanOf(date);
  return dates.map(spanOf).every((page) => page && when && page.last < when.first);
}

/** The first phrase on what was known at the time, if all pages are of more than a year later. */
function phrasesWithoutPage({ date, summary }: Dated, dates: Dates, rules: CheckRules): string[] {
  const when = spanOf(date);
  const ownWords = withoutQuotations(summary);
  const isLater = dates.map(spanOf).every((page) => page && when && isLongAfter(page, when));
  return isLater ? rules.at_the_time.filter((phrase) => ownWords.includes(phrase)).slice(0, 1) : [];
}

interface Span {
  readonly first: string;
  readonly last: string;
}

const spanOf = (date: string | undefined): Span | undefined =>
  date === undefined ? undefined : parseEdtf(date);

const isLongAfter = (page: Span, event: Span): boolean =>
  Date.parse(page.first) - Date.parse(event.last) > YEAR;

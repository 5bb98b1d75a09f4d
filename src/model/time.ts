/** A moment in UTC milliseconds since 1970-01-01T00:00Z, as in `Date.now()`. */
export type Instant = number;

/** A half-open span of time: `start` is included, `end` is not. */
export interface TimeSpan {
  readonly start: Instant;
  readonly end: Instant;
}

/** The precision of a date: 1 January 1992, January 1992, 1992. */
export type Precision = 'day' | 'month' | 'year';

/**
 * When something happened, according to its sources.
 *
 * `edtf` is authoritative (EDTF level 0–1, Library of Congress 2019); the rest is derived from it. `span` is as wide as
 * the date is imprecise: "May 1992" covers the whole month, a season the whole year. `precision` is that of the less exact
 * end; a decade has that of a year.
 */
export interface EventDate {
  readonly edtf: string;
  readonly span: TimeSpan;
  readonly precision: Precision;
  /** `~` or `%` in the EDTF string: "about". */
  readonly approximate: boolean;
  /** `?` or `%` in the EDTF string: "perhaps". */
  readonly uncertain: boolean;
}

/** A time with its zone: the instant, and the local offset from UTC. */
export interface ZonedTime {
  readonly at: Instant;
  /** Minutes east of UTC: 240 for UTC+4, 210 for UTC+3:30. */
  readonly offsetMinutes: number;
}

export const DAY = 86_400_000;

/** Whether two spans share at least one moment; an empty span (`start === end`) counts as one moment. */
export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  return a.start < b.end && b.start < Math.max(a.end, a.start + 1);
}

/** The span, moved or shortened to fit into `limits`. Its length is kept if possible. */
export function clampSpan(span: TimeSpan, limits: TimeSpan): TimeSpan {
  const length = Math.min(span.end - span.start, limits.end - limits.start);
  const start = Math.min(Math.max(span.start, limits.start), limits.end - length);
  return { start, end: start + length };
}

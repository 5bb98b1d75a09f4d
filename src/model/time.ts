/** A moment in UTC milliseconds since 1970-01-01T00:00Z, as `Date.now()` counts them. */
export type Instant = number;

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export interface TimeSpan {
  readonly start: Instant;
  readonly end: Instant;
}

/** How precisely a date is known: 1 January 1992, January 1992, 1992. */
export type Precision = 'day' | 'month' | 'year';

/**
 * When something was, as its sources have it.
 *
 * `edtf` is the one truth (EDTF level 0–1, Library of Congress 2019); the rest is derived from it.
 * `span` is as wide as the sources are precise: "May 1992" covers the whole month.
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

/** A clock time with its zone: the instant, and how far local time at the place was ahead of UTC. */
export interface ZonedTime {
  readonly at: Instant;
  /** Minutes east of UTC: 240 for UTC+4, 210 for UTC+3:30. */
  readonly offsetMinutes: number;
}

export const DAY = 86_400_000;

/** True when the two spans share at least one moment; an instant (`start === end`) counts as inside. */
export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  return a.start < b.end && b.start < Math.max(a.end, a.start + 1);
}

/** The given span cut down to, or moved inside, `limits`; its length is kept where the limits allow it. */
export function clampSpan(span: TimeSpan, limits: TimeSpan): TimeSpan {
  const length = Math.min(span.end - span.start, limits.end - limits.start);
  const start = Math.min(Math.max(span.start, limits.start), limits.end - length);
  return { start, end: start + length };
}

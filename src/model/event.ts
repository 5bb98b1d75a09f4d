import type { EventDate, ZonedTime } from './time.ts';

export type EventId = string;
export type ArticleId = string;
export type PlaceId = string;
export type ActorId = string;
export type SourceId = string;

/** What sort of thing happened. The ids stand in the address (`kind=`) and are stable. */
export const KINDS = [
  'fighting',
  'attack',
  'territorial',
  'cease-fire',
  'diplomacy',
  'legal',
  'military-exercise',
  'protest',
  'humanitarian',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Which story an event belongs to. `also` holds what the article page carries beside the conflict
 * (a crime report, piracy): reachable, off by default.
 */
export const TRACKS = ['armenia-azerbaijan', 'iran-azerbaijan', 'also'] as const;
export type Track = (typeof TRACKS)[number];

/** Another date or hour that a source gives for the same event. */
export interface OtherReading {
  readonly date?: EventDate;
  readonly time?: ZonedTime;
  /** Who gives it, in words: "Azerbaijani list". */
  readonly accordingTo: string;
}

/**
 * Something the sources report to have happened.
 *
 * An event without a place appears on the timeline and in the panel, not on the map.
 */
export interface TimelineEvent {
  readonly id: EventId;
  readonly title: string;
  readonly date: EventDate;
  /** The hour, where the sources give one, at the place. */
  readonly time?: ZonedTime;
  /** What the hour means, or where it comes from. */
  readonly timeNote?: string;
  /** Dates that other sources give; both are said to the reader. */
  readonly otherReadings: readonly OtherReading[];
  readonly kind: Kind;
  /** A word for the kind where the kind's own name is not exact: "Military parade". */
  readonly kindLabel?: string;
  readonly track: Track;
  /** True for the events a student should know; false for supplementary ones. */
  readonly core: boolean;
  readonly placeIds: readonly PlaceId[];
  readonly actorIds: readonly ActorId[];
  /** Our own words. */
  readonly summary: string;
  /** Clauses that no page we saw supports: shown as "Not verified: …". */
  readonly notVerified: readonly string[];
  readonly note?: string;
  readonly articleIds: readonly ArticleId[];
  readonly sourceIds: readonly SourceId[];
  /** About how tall its claims will stand, in lines of text; they arrive after first sight. */
  readonly claimLines?: number;
}

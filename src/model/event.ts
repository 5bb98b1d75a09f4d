import type { EventDate, ZonedTime } from './time.ts';
import type { KindId, TrackId } from './vocabulary.ts';

export type EventId = string;
export type ArticleId = string;
export type PlaceId = string;
export type ActorId = string;
export type SourceId = string;

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
  readonly kind: KindId;
  /** A word for the kind where the kind's own name is not exact: "Military parade". */
  readonly kindLabel?: string;
  readonly track: TrackId;
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
  /** How many claims tell of it; they may come in a second part of the document. */
  readonly claimCount?: number;
}

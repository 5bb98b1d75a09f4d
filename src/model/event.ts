import type { EventDate, ZonedTime } from './time.ts';
import type { KindId, TrackId } from './vocabulary.ts';

export type EventId = string;
export type ArticleId = string;
export type PlaceId = string;
export type ActorId = string;
export type SourceId = string;

/** Another date or time that a source gives for the same event. */
export interface OtherReading {
  readonly date?: EventDate;
  readonly time?: ZonedTime;
  /** Which source, in words: "Azerbaijani list". */
  readonly accordingTo: string;
}

/**
 * Something that the sources report.
 *
 * An event without a place appears on the timeline and in the panel, not on the map.
 */
export interface TimelineEvent {
  readonly id: EventId;
  readonly title: string;
  readonly date: EventDate;
  /** The local time, where the sources give one. */
  readonly time?: ZonedTime;
  /** What the time refers to, or where it comes from. */
  readonly timeNote?: string;
  /** Dates that other sources give. All are shown to the reader. */
  readonly otherReadings: readonly OtherReading[];
  readonly kind: KindId;
  /** Replaces the kind's label where that is not exact: "Military parade". */
  readonly kindLabel?: string;
  readonly track: TrackId;
  /** True for the events a student should know; false for supplementary ones. */
  readonly core: boolean;
  readonly placeIds: readonly PlaceId[];
  readonly actorIds: readonly ActorId[];
  /** In our own words. */
  readonly summary: string;
  /** Statements that no page we read supports: shown as "Not verified: …". */
  readonly notVerified: readonly string[];
  readonly articleIds: readonly ArticleId[];
  /** How many claims are about it. The claims themselves may arrive in a second part of the document. */
  readonly claimCount?: number;
}

import type { ArticleId, EventId, PlaceId, SourceId } from './event.ts';
import type { EventDate, ZonedTime } from './time.ts';

/** A source's exact words. `line` counts the lines of the stored article page from 1. */
export interface Excerpt {
  readonly id: string;
  readonly text: string;
  readonly line: number;
  readonly articleId: ArticleId;
  /** The event that it is about, if the chronology has it. */
  readonly eventId?: EventId;
}

/** One thing that an article reports, with its own words. */
export interface Passage {
  readonly id: string;
  readonly label: string;
  readonly date?: EventDate;
  readonly time?: ZonedTime;
  readonly timeNote?: string;
  readonly placeIds: readonly PlaceId[];
  readonly eventId?: EventId;
  readonly note?: string;
  /** As in `TimelineEvent`. */
  readonly claimCount?: number;
  readonly excerpts: readonly Excerpt[];
}

/** Where an article was wrong, vague or outdated by later information. */
export interface Correction {
  readonly issue: string;
  readonly correction: string;
  readonly sourceIds: readonly SourceId[];
}

/**
 * One of the articles the chronology was built around. Its full text is never stored.
 *
 * While `articles.passages` is awaited, it has no corrections, sources and dating, and the passages of one on the subject
 * have only their excerpts about events.
 */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly publisher: string;
  /** Whose text the publisher printed; absent for its own. */
  readonly agency?: string;
  /** Where it can be read; http(s) only. */
  readonly url?: string;
  /** The age as printed on the page: "2 years ago". */
  readonly ageLabel: string;
  readonly published: EventDate;
  /** How certain the publication date is, in words. */
  readonly publishedNote: string;
  /** Whether the page had the whole text or only its first sentences. */
  readonly complete: boolean;
  readonly relevance: string;
  /** False for articles outside the subject. */
  readonly onConflict: boolean;
  readonly passages: readonly Passage[];
  readonly corrections: readonly Correction[];
  readonly sourceIds: readonly SourceId[];
}

import type { ArticleId, EventId, PlaceId, SourceId } from './event.ts';
import type { EventDate, ZonedTime } from './time.ts';

/** A source's words, verbatim. `line` counts the lines of the stored article page from 1. */
export interface Excerpt {
  readonly id: string;
  readonly text: string;
  readonly line: number;
  readonly articleId: ArticleId;
  /** The event it tells of, if that event is in the chronology. */
  readonly eventId?: EventId;
}

/** One thing an article tells of, with the words it uses for it. */
export interface Passage {
  readonly id: string;
  readonly label: string;
  readonly date?: EventDate;
  readonly time?: ZonedTime;
  readonly timeNote?: string;
  readonly placeIds: readonly PlaceId[];
  readonly eventId?: EventId;
  readonly note?: string;
  /** As in an event. */
  readonly claimCount?: number;
  readonly excerpts: readonly Excerpt[];
}

/** Where an article was wrong, vague, or overtaken by what became known later. */
export interface Correction {
  readonly issue: string;
  readonly correction: string;
  readonly sourceIds: readonly SourceId[];
}

/** One of the articles the chronology was built around. Its full text is never stored. */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly publisher: string;
  readonly agency: string;
  /** The age as the page printed it: "2 years ago". */
  readonly ageLabel: string;
  readonly published: EventDate;
  /** How sure the publication date is, in words. */
  readonly publishedNote: string;
  /** What the page holds of it: the whole text or its first sentences. */
  readonly complete: boolean;
  readonly relevance: string;
  /** False for articles outside the conflict. */
  readonly onConflict: boolean;
  readonly passages: readonly Passage[];
  readonly corrections: readonly Correction[];
  readonly sourceIds: readonly SourceId[];
}

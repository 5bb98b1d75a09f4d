import type { ArticleId, EventId } from './event.ts';
import type { Publication } from './source.ts';
import type { EventDate } from './time.ts';

/** What somebody asserts about an event; shown side by side with what others assert on the same topic. */
export interface Claim {
  readonly id: string;
  /** An event, or a passage of an article outside the conflict. */
  readonly eventId: EventId;
  /** Claims of one topic can be set side by side. */
  readonly topic: string;
  readonly speaker: string;
  readonly speakerDetail?: string;
  /** Our words. */
  readonly statement: string;
  readonly figure?: number;
  /** Alone: "at least". With `figureHigh`: the ends of a range. */
  readonly figureLow?: number;
  /** The speaker said "more than" the low bound, not "at least". */
  readonly figureAbove?: boolean;
  /** Alone: "up to". */
  readonly figureHigh?: number;
  /** What the figure is a number of: "killed", "km²". */
  readonly unit?: string;
  /** Who or what is counted: "own soldiers". */
  readonly counts?: string;
  readonly saidOn?: EventDate;
  /** The claim of the same event that took the place of this one later. */
  readonly replacedBy?: string;
  /** The claim of a later event that takes the matter up again. */
  readonly continuedBy?: string;
  /** False when it rests on general knowledge only. */
  readonly verified: boolean;
  /** Exact words of the source. */
  readonly quote?: string;
  /** Whose words they are: the speaker's own, or those of who reports what the speaker said. */
  readonly quoteOf?: 'speaker' | 'reporter';
  readonly source: Publication & { readonly articleId?: ArticleId };
}

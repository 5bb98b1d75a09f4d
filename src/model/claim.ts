import type { ArticleId, EventId } from './event.ts';
import type { Publication } from './source.ts';

/** What somebody asserts about an event. Stored now, shown side by side per topic. */
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
  readonly figureLow?: number;
  readonly figureHigh?: number;
  readonly unit?: string;
  readonly counts?: string;
  /** EDTF. */
  readonly saidOn?: string;
  readonly replacedBy?: string;
  /** False when it rests on general knowledge only. */
  readonly verified: boolean;
  /** The speaker's or article's exact words. */
  readonly quote?: string;
  readonly source: Publication & { readonly articleId?: ArticleId };
}

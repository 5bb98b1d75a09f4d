import type { ArticleId, EventId } from './event.ts';
import type { Publication } from './source.ts';
import type { EventDate } from './time.ts';

/** What somebody asserts about an event. Shown beside the claims of others on the same topic. */
export interface Claim {
  readonly id: string;
  /** An event, or a passage of an article outside the subject. */
  readonly eventId: EventId;
  /** Claims on the same topic can be compared. */
  readonly topic: string;
  readonly speaker: string;
  readonly speakerDetail?: string;
  /** In our own words. */
  readonly statement: string;
  readonly figure?: number;
  /** Alone: "at least". With `figureHigh`: the lower end of a range. */
  readonly figureLow?: number;
  /** The speaker said "more than" the lower bound, not "at least". */
  readonly figureAbove?: boolean;
  /** Alone: "up to". */
  readonly figureHigh?: number;
  /** The unit of the figure: "killed", "km²". */
  readonly unit?: string;
  /** Who or what is counted: "own soldiers". */
  readonly counts?: string;
  readonly saidOn?: EventDate;
  /** The claim about the same event that later replaced this one. */
  readonly replacedBy?: string;
  /** The claim about a later event that continues this one. */
  readonly continuedBy?: string;
  /** False if it is based on general knowledge only. */
  readonly verified: boolean;
  /** Exact words of the source. */
  readonly quote?: string;
  /** Whose words they are: the speaker's own, or those of who reports what the speaker said. */
  readonly quoteOf?: 'speaker' | 'reporter';
  readonly source: Publication & { readonly articleId?: ArticleId };
}

type Counted = Pick<Claim, 'figure' | 'figureLow' | 'figureHigh' | 'unit' | 'counts'>;

/** The highest number of a claim; `undefined` if it has none. */
export const topFigure = ({ figure, figureLow, figureHigh }: Counted): number | undefined =>
  figureHigh ?? figure ?? figureLow;

/** Whether two figures are known to count the same thing. Without a unit nobody can tell. */
const countsTheSame = (a: Counted, b: Counted): boolean =>
  a.unit !== undefined && a.unit === b.unit && a.counts === b.counts;

/**
 * Whether a later claim corrects this one. "207, three civilians among them" is not corrected by "202 soldiers": both
 * can be true.
 */
export const isCorrectedBy = (claim: Counted, later: Counted): boolean =>
  topFigure(claim) === undefined || topFigure(later) === undefined || countsTheSame(claim, later);

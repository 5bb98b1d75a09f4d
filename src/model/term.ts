import type { EventId } from './event.ts';
import type { Publication } from './source.ts';

export type TermId = string;

/** A word of the glossary. */
export interface Term {
  readonly id: TermId;
  /** As it is shown; a loaded word stands in quotation marks. */
  readonly term: string;
  /** Further spellings under which it is found in the texts. */
  readonly forms: readonly string[];
  /** Our words. */
  readonly definition: string;
  /** False when it rests on general knowledge only. */
  readonly verified: boolean;
  readonly source: Publication;
  readonly seeAlso: readonly TermId[];
  readonly eventIds: readonly EventId[];
}

import type { EventId } from './event.ts';
import type { Publication } from './source.ts';

export type TermId = string;

/** A term of the glossary. */
export interface Term {
  readonly id: TermId;
  /** As displayed; a loaded term has quotation marks. */
  readonly term: string;
  /** Further spellings by which it is found in texts. */
  readonly forms: readonly string[];
  /** In our own words. */
  readonly definition: string;
  /** False if it is based on general knowledge only. */
  readonly verified: boolean;
  readonly source: Publication;
  readonly seeAlso: readonly TermId[];
  readonly eventIds: readonly EventId[];
}

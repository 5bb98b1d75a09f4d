import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { QueryTerm, WordPattern } from './parseQuery.ts';
import type { SearchedText } from './searchedTexts.ts';

/** A word that does not occur, and the words that were searched for instead. */
export interface SpellingCorrection {
  readonly written: string;
  /** As spelled in the texts. */
  readonly shown: readonly string[];
}

/** The result of a search. */
export interface SearchResult {
  readonly ids: ReadonlySet<EventId>;
  /** What to highlight in the texts. */
  readonly patterns: readonly WordPattern[];
  readonly corrections: readonly SpellingCorrection[];
}

/** The part of a text around a match, for texts that the list does not show. */
export interface Snippet extends SearchedText {
  /** Whether the text continues before and after the part. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** Searches one chronology. */
export interface Searcher {
  find(terms: readonly QueryTerm[]): SearchResult;
  /** Snippets for the matches that the list does not show; at most one per pattern. */
  locate(event: TimelineEvent, patterns: readonly WordPattern[]): readonly Snippet[];
}

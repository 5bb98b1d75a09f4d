import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { QueryTerm, WordPattern } from './parseQuery.ts';
import type { SearchedText } from './searchedTexts.ts';

/** A word that is not in the texts, and what was looked for instead. */
export interface SpellingCorrection {
  readonly written: string;
  /** As the texts spell them. */
  readonly shown: readonly string[];
}

/** What a search found. */
export interface SearchResult {
  readonly ids: ReadonlySet<EventId>;
  /** What to mark in the texts. */
  readonly patterns: readonly WordPattern[];
  readonly corrections: readonly SpellingCorrection[];
}

/** A text that has what is terms and that the list does not show: the part round the hit. */
export interface Snippet extends SearchedText {
  /** Whether the text goes on before and after the part. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** Looks for words in one chronology. */
export interface Searcher {
  find(terms: readonly QueryTerm[]): SearchResult;
  /** Where an event has what the list does not show of it; one finding for each pattern at most. */
  locate(event: TimelineEvent, patterns: readonly WordPattern[]): readonly Snippet[];
}

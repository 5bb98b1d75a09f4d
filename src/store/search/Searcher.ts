import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { PageName } from '../state.ts';
import type { QueryTerm, WordPattern } from './parseQuery.ts';
import type { SearchedText } from './searchedTexts.ts';

/** A word that does not occur, and the words that were searched for instead. */
export interface SpellingCorrection {
  readonly written: string;
  /** As spelled in the texts. */
  readonly shown: readonly string[];
}

/** A word of the query, and the synonyms of it that occur. */
export interface FoundSynonyms {
  readonly written: string;
  readonly shown: readonly string[];
}

/** The result of a search. */
export interface SearchResult {
  readonly ids: ReadonlySet<EventId>;
  /** What to highlight in the texts. */
  readonly patterns: readonly WordPattern[];
  /** For each term, what it may be found by. */
  readonly alternatives: readonly (readonly WordPattern[])[];
  readonly corrections: readonly SpellingCorrection[];
  readonly synonyms: readonly FoundSynonyms[];
}

/** What is found beside the events. */
export type PageTarget =
  | { readonly kind: 'page'; readonly page: PageName }
  | { readonly kind: 'term' | 'lesson' | 'article'; readonly id: string };

export interface FoundPage {
  readonly target: PageTarget;
  readonly title: string;
  /** A part of its text with a match, or its beginning. */
  readonly snippet: () => TextPart;
}

/** A part of a text. */
export interface TextPart {
  readonly text: string;
  /** Whether the text continues before and after the part. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** The part of a text around a match, for texts that the list does not show. */
export type Snippet = SearchedText & TextPart;

/** Searches one chronology. */
export interface Searcher {
  find(terms: readonly QueryTerm[]): SearchResult;
  /** Snippets for the matches that the list does not show; at most one per pattern. */
  locate(event: TimelineEvent, patterns: readonly WordPattern[]): readonly Snippet[];
  /** Pages, terms, lessons and articles with all terms of a search, the best first. */
  findPages(result: SearchResult): readonly FoundPage[];
}

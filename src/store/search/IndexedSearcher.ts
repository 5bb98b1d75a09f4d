import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { findSnippets } from './findSnippets.ts';
import { matchesTime } from './matchesTime.ts';
import type { QueryTerm, WordPattern } from './parseQuery.ts';
import { hasPattern } from './plainSearcher.ts';
import type { Searcher, SearchResult, Snippet, SpellingCorrection } from './Searcher.ts';
import { haystackOf, type SearchedText, searchedTexts } from './searchedTexts.ts';
import { type Posting, WordIndex } from './WordIndex.ts';

/** How long, in ms, building the index may block the page at a time. */
const SLICE = 8;

/** Where one query term occurs. */
interface TermMatches {
  readonly postings: readonly (readonly Posting[])[];
  readonly patterns: readonly WordPattern[];
  readonly correction?: SpellingCorrection;
}

/** Searches a word index. Corrects typing errors in words that do not occur. */
export class IndexedSearcher implements Searcher {
  readonly #dataset: Dataset;
  readonly #events: readonly TimelineEvent[];
  readonly #claims = new Map<EventId, Claim[]>();
  readonly #index = new WordIndex();

  private constructor(dataset: Dataset) {
    this.#dataset = dataset;
    this.#events = [...dataset.events.values()];
    for (const claim of dataset.claims) {
      const others = this.#claims.get(claim.eventId);
      if (others) others.push(claim);
      else this.#claims.set(claim.eventId, [claim]);
    }
  }

  /** Builds the index in slices, so that the page stays responsive. Resolves to undefined if aborted. */
  static async of(dataset: Dataset, signal?: AbortSignal): Promise<IndexedSearcher | undefined> {
    const searcher = new IndexedSearcher(dataset);
    let end = performance.now() + SLICE;
    for (const [position, event] of searcher.#events.entries()) {
      for (const { text } of searcher.#texts(event)) searcher.#index.add(text, position);
      if (performance.now() < end) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted) return undefined;
      end = performance.now() + SLICE;
    }
    return searcher;
  }

  #texts(event: TimelineEvent): SearchedText[] {
    const claims = this.#claims.get(event.id) ?? [];
    return searchedTexts(event, this.#dataset, { claims });
  }

  find(terms: readonly QueryTerm[]): SearchResult {
    const matches = terms.map((it) => this.#match(it));
    const all = matches.flatMap(({ postings }) => postings);
    // For each event, how many terms it has matched so far without a gap.
    const counts = new Uint16Array(this.#events.length);
    for (const [number, postings] of all.entries()) {
      for (const { at } of postings)
        for (const position of at) if (counts[position] === number) counts[position] = number + 1;
    }
    const phrases = terms.filter(({ words, span }) => words.length > 1 && !span);
    const events = this.#events.filter((_, position) => counts[position] === all.length);
    return {
      ids: new Set(events.filter((event) => this.#hasAll(event, phrases)).map(({ id }) => id)),
      patterns: matches.flatMap(({ patterns }) => patterns),
      corrections: matches.flatMap(({ correction }) => correction ?? []),
    };
  }

  #hasAll(event: TimelineEvent, phrases: readonly WordPattern[]): boolean {
    if (phrases.length === 0) return true;
    const haystack = haystackOf(this.#texts(event));
    return phrases.every((phrase) => hasPattern(haystack, phrase));
  }

  #match(term: QueryTerm): TermMatches {
    if (term.span) return { postings: [[this.#eventsOf(term)]], patterns: [term] };
    const { words, whole } = term;
    const postings = this.#postingsOf(term);
    const isMistyped = !whole && words.length === 1 && postings.every((those) => those.length === 0);
    return isMistyped ? this.#correct(term, words[0]) : { postings, patterns: [term] };
  }

  /** The events within the time of a term, and those whose texts contain its words. */
  #eventsOf(term: QueryTerm): Posting {
    const postings = this.#postingsOf(term).map((those) => new Set(those.flatMap(({ at }) => at)));
    const namesIt = (event: TimelineEvent, position: number) =>
      postings.every((at) => at.has(position)) && (term.words.length === 1 || this.#hasAll(event, [term]));
    const at = this.#events.flatMap((event, position) =>
      matchesTime(event, term) || namesIt(event, position) ? [position] : [],
    );
    return { written: term.written, at };
  }

  #postingsOf({ words, whole }: WordPattern): Posting[][] {
    return words.map((word, at) => {
      if (!whole && at === words.length - 1) return this.#index.startingWith(word);
      const posting = this.#index.get(word);
      return posting ? [posting] : [];
    });
  }

  #correct(term: QueryTerm, word = ''): TermMatches {
    const nearest = this.#index.nearest(word);
    if (nearest.size === 0) return { postings: [[]], patterns: [term] };
    const postings = [...nearest.values()];
    return {
      postings: [postings],
      patterns: [...nearest.keys()].map((word) => ({ words: [word], whole: true })),
      correction: { written: term.written, shown: postings.map(({ written }) => written) },
    };
  }

  locate(event: TimelineEvent, patterns: readonly WordPattern[]): Snippet[] {
    const unseen = patterns.filter((pattern) => !matchesTime(event, pattern)); // the list shows its date
    return findSnippets(this.#texts(event), unseen);
  }
}

import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { itemAt } from '../../model/lists.ts';
import { eachInSlices } from '../../model/tasks.ts';
import type { LoadedTranslation } from '../../strings/translation.ts';
import { findSnippets } from './findSnippets.ts';
import { matchesTime } from './matchesTime.ts';
import { PageIndex } from './PageIndex.ts';
import { pageTexts } from './pageTexts.ts';
import { alternativesOf, type QueryTerm, type WordPattern } from './parseQuery.ts';
import { hasPattern } from './plainSearcher.ts';
import type {
  FoundPage,
  FoundSynonyms,
  Searcher,
  SearchResult,
  Snippet,
  SpellingCorrection,
} from './Searcher.ts';
import { haystackOf, type SearchedText, searchedTexts } from './searchedTexts.ts';
import { type Posting, WordIndex } from './WordIndex.ts';
import { type WordTable, wordTable } from './wordTable.ts';

/** Where one query term occurs. */
interface TermMatches {
  readonly postings: readonly (readonly Posting[])[];
  readonly patterns: readonly WordPattern[];
  readonly correction?: SpellingCorrection;
  readonly synonyms?: FoundSynonyms;
}

/** Searches a word index. Corrects typing errors in words that do not occur. */
export class IndexedSearcher implements Searcher {
  readonly #dataset: Dataset;
  readonly #events: readonly TimelineEvent[];
  readonly #claims = new Map<EventId, Claim[]>();
  readonly #index = new WordIndex();
  /** For phrases. Filled when they are first looked for, or with the index where synonyms have phrases. */
  readonly #haystacks = new Map<TimelineEvent, string>();
  readonly #pages: PageIndex;
  readonly #table: WordTable;
  /** The words that have synonyms. */
  readonly #typed = new WordIndex();

  private constructor(dataset: Dataset, translation: LoadedTranslation | undefined) {
    this.#dataset = dataset;
    this.#events = [...dataset.events.values()];
    this.#pages = new PageIndex(pageTexts(dataset, translation));
    this.#table = wordTable(dataset.vocabulary.search);
    for (const word of this.#table.words) this.#typed.add(word, 0);
    for (const claim of dataset.claims) {
      const others = this.#claims.get(claim.eventId);
      if (others) others.push(claim);
      else this.#claims.set(claim.eventId, [claim]);
    }
  }

  /** Builds the index in slices, so that the page stays responsive. Resolves to undefined if aborted. */
  static async of(
    dataset: Dataset,
    signal?: AbortSignal,
    translation?: LoadedTranslation,
  ): Promise<IndexedSearcher | undefined> {
    const searcher = new IndexedSearcher(dataset, translation);
    const add = ([position, event]: [number, TimelineEvent]) => searcher.#add(event, position);
    const isWhole =
      (await eachInSlices(searcher.#events.entries(), add, signal)) && (await searcher.#pages.build(signal));
    return isWhole ? searcher : undefined;
  }

  #add(event: TimelineEvent, position: number) {
    for (const { text } of this.#texts(event)) this.#index.add(text, position);
    if (this.#dataset.vocabulary.search.synonyms.length > 0) this.#haystackOf(event);
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
      alternatives: matches.map(({ patterns }) => patterns),
      corrections: matches.flatMap(({ correction }) => correction ?? []),
      synonyms: matches.flatMap(({ synonyms }) => synonyms ?? []),
    };
  }

  findPages({ alternatives, ids }: SearchResult): readonly FoundPage[] {
    return this.#pages.find(alternatives, ids.size === 0);
  }

  #hasAll(event: TimelineEvent, phrases: readonly WordPattern[]): boolean {
    return phrases.every((phrase) => hasPattern(this.#haystackOf(event), phrase));
  }

  #haystackOf(event: TimelineEvent): string {
    const haystack = this.#haystacks.get(event) ?? haystackOf(this.#texts(event));
    this.#haystacks.set(event, haystack);
    return haystack;
  }

  #match(term: QueryTerm): TermMatches {
    if (term.synonyms) return this.#matchAny(alternativesOf(term), term.written);
    if (term.span)
      return { postings: [[{ written: term.written, at: this.#eventsOf(term) }]], patterns: [term] };
    const { words, whole } = term;
    const postings = this.#postingsOf(term);
    const isUnknown = !whole && words.length === 1 && postings.every((those) => those.length === 0);
    return isUnknown ? this.#guess(term, words[0]) : { postings, patterns: [term] };
  }

  /** Where a word or one of its synonyms occurs. */
  #matchAny(patterns: readonly WordPattern[], written: string): TermMatches {
    const found = patterns.map((pattern) => ({ pattern, at: this.#eventsOf(pattern) }));
    const occurring = found.filter(({ pattern, at }) => pattern.insteadOf !== undefined && at.length > 0);
    const names = occurring.flatMap(({ pattern }) => pattern.written ?? []);
    // "refugee" says enough of "refugees".
    const shown = names.filter((name) => !names.some((other) => other !== name && name.startsWith(other)));
    return {
      postings: [found.map(({ at }) => ({ written, at }))],
      patterns,
      ...(shown.length > 0 && { synonyms: { written, shown } }),
    };
  }

  /** The positions of the events that have the words of a pattern, or are of its time; some more than once. */
  #eventsOf(pattern: WordPattern): number[] {
    const [first = [], ...others] = this.#postingsOf(pattern);
    const isThere = others.map((those) => new Set(those.flatMap(({ at }) => at)));
    const naming = first
      .flatMap(({ at }) => at)
      .filter((position) => isThere.every((at) => at.has(position)))
      .filter((position) => others.length === 0 || this.#hasAll(itemAt(this.#events, position), [pattern]));
    if (!pattern.span) return naming;
    return naming.concat(
      this.#events.flatMap((event, position) => (matchesTime(event, pattern) ? [position] : [])),
    );
  }

  #postingsOf({ words, whole }: WordPattern): Posting[][] {
    return words.map((word, at) => {
      if (!whole && at === words.length - 1) return this.#index.startingWith(word);
      const posting = this.#index.get(word);
      return posting ? [posting] : [];
    });
  }

  /** A word that occurs in no event: the beginning of one with synonyms, a word of a page, or mistyped. */
  #guess(term: QueryTerm, word = ''): TermMatches {
    const begun = this.#table.startingWith(word).flatMap((it) => this.#table.synonymsOf(it));
    if (begun.length > 0) return this.#matchAny([term, ...begun], term.written);
    const nearest = this.#nearest(word);
    if (nearest.size === 0) return { postings: [[]], patterns: [term] };
    const meant = [...nearest.keys()];
    const patterns = meant.map((word) => ({ words: [word], whole: true }));
    return {
      ...this.#matchAny([...patterns, ...meant.flatMap(this.#table.synonymsOf)], term.written),
      correction: { written: term.written, shown: [...nearest.values()].map(({ written }) => written) },
    };
  }

  /** What was meant by a mistyped word: a word of the events, else one that has synonyms there. */
  #nearest(word: string): ReadonlyMap<string, Posting> {
    if (this.#pages.has(word)) return new Map();
    const nearest = this.#index.nearest(word);
    return nearest.size > 0 ? nearest : this.#typed.nearest(word);
  }

  locate(event: TimelineEvent, patterns: readonly WordPattern[]): Snippet[] {
    const unseen = patterns.filter((pattern) => !matchesTime(event, pattern)); // the list shows its date
    return findSnippets(this.#texts(event), unseen);
  }
}

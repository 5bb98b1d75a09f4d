import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { isOfTime } from './isOfTime.ts';
import { locateIn } from './locateIn.ts';
import { hasPattern } from './plainSearcher.ts';
import type { Pattern, Sought } from './readQuery.ts';
import type { Correction, Finding, Found, Searcher } from './Searcher.ts';
import { haystackOf, type SearchedText, searchedTexts } from './searchedTexts.ts';
import { type Posting, WordIndex } from './WordIndex.ts';

/** How long the page may stand still while the index is made, in milliseconds. */
const SLICE = 8;

/** What stands where one thing sought stands. */
interface Matches {
  readonly postings: readonly (readonly Posting[])[];
  readonly patterns: readonly Pattern[];
  readonly correction?: Correction;
}

/** Searches an index of all words; forgives errors of typing in words that stand nowhere. */
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

  /** Makes the index in slices, so that the page goes on answering. Answers with nothing once it is aborted. */
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

  find(sought: readonly Sought[]): Found {
    const matches = sought.map((it) => this.#match(it));
    const all = matches.flatMap(({ postings }) => postings);
    // How many of the sets of postings an event stands in, counted only as long as it stands in every one.
    const counts = new Uint16Array(this.#events.length);
    for (const [number, postings] of all.entries()) {
      for (const { at } of postings)
        for (const position of at) if (counts[position] === number) counts[position] = number + 1;
    }
    const phrases = sought.filter(({ words, span }) => words.length > 1 && !span);
    const found = this.#events.filter((_, position) => counts[position] === all.length);
    return {
      ids: new Set(found.filter((event) => this.#hasAll(event, phrases)).map(({ id }) => id)),
      patterns: matches.flatMap(({ patterns }) => patterns),
      corrections: matches.flatMap(({ correction }) => correction ?? []),
    };
  }

  #hasAll(event: TimelineEvent, phrases: readonly Pattern[]): boolean {
    if (phrases.length === 0) return true;
    const haystack = haystackOf(this.#texts(event));
    return phrases.every((phrase) => hasPattern(haystack, phrase));
  }

  #match(sought: Sought): Matches {
    if (sought.span) return { postings: [[this.#eventsOf(sought)]], patterns: [sought] };
    const { words, whole } = sought;
    const postings = this.#postingsOf(sought);
    const isMistyped = !whole && words.length === 1 && postings[0]!.length === 0;
    return isMistyped ? this.#correct(sought) : { postings, patterns: [sought] };
  }

  /** The events of a time that is sought, and those whose texts name it. */
  #eventsOf(sought: Sought): Posting {
    const postings = this.#postingsOf(sought).map((those) => new Set(those.flatMap(({ at }) => at)));
    const namesIt = (event: TimelineEvent, position: number) =>
      postings.every((at) => at.has(position)) &&
      (sought.words.length === 1 || this.#hasAll(event, [sought]));
    const at = [...this.#events.keys()].filter((position) => {
      const event = this.#events[position]!;
      return isOfTime(event, sought) || namesIt(event, position);
    });
    return { written: sought.written, at };
  }

  #postingsOf({ words, whole }: Pattern): Posting[][] {
    return words.map((word, at) => {
      if (!whole && at === words.length - 1) return this.#index.startingWith(word);
      const posting = this.#index.get(word);
      return posting ? [posting] : [];
    });
  }

  #correct(sought: Sought): Matches {
    const nearest = this.#index.nearest(sought.words[0]!);
    if (nearest.size === 0) return { postings: [[]], patterns: [sought] };
    const postings = [...nearest.values()];
    return {
      postings: [postings],
      patterns: [...nearest.keys()].map((word) => ({ words: [word], whole: true })),
      correction: { written: sought.written, shown: postings.map(({ written }) => written) },
    };
  }

  locate(event: TimelineEvent, patterns: readonly Pattern[]): Finding[] {
    const unseen = patterns.filter((pattern) => !isOfTime(event, pattern)); // the list shows its date
    return locateIn(this.#texts(event), unseen);
  }
}

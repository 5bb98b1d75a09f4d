import MiniSearch, { type Query } from 'minisearch';
import { itemAt } from '../../model/lists.ts';
import { eachInSlices } from '../../model/tasks.ts';
import { findMatches } from './findMatches.ts';
import { cutAround } from './findSnippets.ts';
import { maxTypos } from './maxTypos.ts';
import type { PageText } from './pageTexts.ts';
import type { WordPattern } from './parseQuery.ts';
import { hasPattern } from './plainSearcher.ts';
import type { FoundPage, TextPart } from './Searcher.ts';
import { haystackOf } from './searchedTexts.ts';
import { wordsIn } from './words.ts';

/** A shorter beginning of a word is in almost every text. */
const LEAST_PREFIX = 3;
/** How much of a text is shown that has no match of its own, in characters. */
const LEAD = 110;

/** How much a synonym counts, compared with the word that was typed. */
const SYNONYM = 0.3;

/** What scores less, compared with the best, has the words by the way. */
const LEAST_SCORE = 0.1;

type Alternatives = readonly (readonly WordPattern[])[];

/** Pages, terms, lessons and articles in MiniSearch, which ranks them and forgives typing errors. */
export class PageIndex {
  readonly #pages: readonly PageText[];
  readonly #index = new MiniSearch<IndexedPage>({
    fields: ['title', 'names', 'lead', 'text'],
    tokenize: foldedWords,
    processTerm: (word) => word,
    searchOptions: {
      boost: { title: 5, names: 3, lead: 2, text: 0.3 },
      prefix: (word) => word.length >= LEAST_PREFIX,
    },
  });

  constructor(pages: readonly PageText[]) {
    this.#pages = pages;
  }

  /** Before, nothing is found. Builds the index in slices; resolves to false if aborted. */
  build(signal?: AbortSignal): Promise<boolean> {
    return eachInSlices(
      this.#pages.entries(),
      ([id, { title, names, texts }]) =>
        this.#index.add({
          id,
          title,
          names: names.join('\n'),
          lead: texts[0],
          text: texts.slice(1).join('\n'),
        }),
      signal,
    );
  }

  /** Whether a word, or one that begins with it, occurs. */
  has(word: string): boolean {
    return this.#index.search(word).length > 0;
  }

  /** @param forgiving whether words with typing errors are found, too, if nothing has all words as they are */
  find(alternatives: Alternatives, forgiving: boolean): readonly FoundPage[] {
    if (alternatives.length === 0) return [];
    const query: Query = { combineWith: 'AND', queries: alternatives.map(anyOf) };
    const filter = ({ id }: { id: number }) => hasPhrases(this.#pageAt(id), alternatives);
    const exact = this.#index.search(query, { filter });
    const found =
      exact.length > 0 || !forgiving ? exact : this.#index.search(query, { filter, fuzzy: maxTypos });
    const least = (found[0]?.score ?? 0) * LEAST_SCORE;
    return found
      .filter(({ score }) => score >= least)
      .map(({ id }) => toFoundPage(this.#pageAt(id), alternatives.flat()));
  }

  #pageAt(id: number): PageText {
    return itemAt(this.#pages, id);
  }
}

interface IndexedPage {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly lead: string;
  readonly text: string;
}

function foldedWords(text: string): string[] {
  const { simple, compound } = wordsIn(text);
  return [...simple, ...compound].map(({ folded }) => folded);
}

const anyOf = (patterns: readonly WordPattern[]): Query => ({
  combineWith: 'OR',
  queries: patterns.map(({ words, whole, insteadOf }) => ({
    combineWith: 'AND',
    queries: [...words],
    ...(whole && { prefix: false, fuzzy: false }),
    ...(insteadOf !== undefined && { boostTerm: () => SYNONYM }),
  })),
});

/** MiniSearch does not know the order of words: phrases are looked for in the texts. */
function hasPhrases(page: PageText, alternatives: Alternatives): boolean {
  const phrases = alternatives.filter((patterns) => patterns.every(({ words }) => words.length > 1));
  if (phrases.length === 0) return true;
  const all = [page.title, ...page.names, ...page.texts].map((text) => ({ where: 'title' as const, text }));
  const haystack = haystackOf(all);
  return phrases.every((patterns) =>
    patterns.some((pattern) => pattern.span || hasPattern(haystack, pattern)),
  );
}

/** Only pages that are shown need a part of their text. */
const toFoundPage = ({ target, title, texts }: PageText, patterns: readonly WordPattern[]): FoundPage => ({
  target,
  title,
  snippet: () => snippetOf(texts, patterns),
});

/** The first text with a match around it, else the beginning of the first text. */
function snippetOf(texts: PageText['texts'], patterns: readonly WordPattern[]): TextPart {
  const text = texts.find((it) => findMatches(it, patterns).length > 0) ?? texts[0];
  const [match] = findMatches(text, patterns);
  const shown = match ?? { start: 0, end: Math.min(LEAD, text.length) };
  return cutAround({ text }, shown);
}

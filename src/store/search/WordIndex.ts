import SearchableMap from 'minisearch/SearchableMap';
import { minOf } from '../../model/minMax.ts';
import { maxTypos } from './maxTypos.ts';
import { type Word, wordsIn } from './words.ts';

/** Where a word occurs: positions of events, ascending, without duplicates. */
export interface Posting {
  /** As spelled in the first text that contains it. */
  readonly written: string;
  readonly at: number[];
}

/**
 * Which events contain which words, in MiniSearch's radix tree. Without ranking: results are in chronological order.
 */
export class WordIndex {
  readonly #words = new Map<string, Posting>();
  readonly #tree = new SearchableMap<Posting>();

  /** Texts must be added in the order of their events' positions. */
  add(text: string, position: number) {
    const { simple, compound } = wordsIn(text);
    for (const word of simple) this.#addWord(word, text, position);
    for (const word of compound) this.#addWord(word, text, position);
  }

  #addWord({ folded, start, end }: Word, text: string, position: number) {
    let posting = this.#words.get(folded);
    if (!posting) {
      posting = { written: text.slice(start, end), at: [] };
      this.#words.set(folded, posting);
      this.#tree.set(folded, posting);
    }
    if (posting.at.at(-1) !== position) posting.at.push(position);
  }

  get(word: string): Posting | undefined {
    return this.#words.get(word);
  }

  /** The word itself and all words that begin with it. */
  startingWith(word: string): Posting[] {
    return [...this.#tree.atPrefix(word).values()];
  }

  /** The words nearest to a mistyped one, by edit distance. */
  nearest(word: string): Map<string, Posting> {
    const near = [...this.#tree.fuzzyGet(word, maxTypos(word))].filter(([term, [, distance]]) =>
      isLikely(word, term, distance),
    );
    const fewest = minOf(near.map(([, [, distance]]) => distance));
    return new Map(
      near.filter(([, [, distance]]) => distance === fewest).map(([term, [posting]]) => [term, posting]),
    );
  }
}

/** From this length on, two wrong letters leave enough of a word to recognise it. */
const LONG = 8;

/** In a shorter word two wrong letters count as a typing error only where two letters were swapped. */
const isLikely = (word: string, term: string, distance: number): boolean =>
  distance < 2 || word.length >= LONG || sortedLetters(word) === sortedLetters(term);

const sortedLetters = (word: string): string => [...word].sort().join('');

import type { Term } from '../../model/term.ts';
import type { Annotation } from './annotate.ts';

type Spelled = Pick<Term, 'term' | 'forms'>;

/** All spellings by which a term is found: the term without quotation marks, and its forms. */
export const spellingsOf = ({ term, forms }: Spelled): string[] => [term.replace(/[“”]/g, ''), ...forms];

/**
 * Finds every term in a text, as whole words, ignoring case. If two spellings begin at the same word, the longer one
 * wins: "humanitarian truce", not "truce".
 */
export function termFinder<T extends Spelled>(terms: readonly T[]): (text: string) => Annotation<T>[] {
  const bySpelling = new Map(
    terms.flatMap((term) => spellingsOf(term).map((spelling) => [spelling.toLowerCase(), term])),
  );
  if (bySpelling.size === 0) return () => [];
  const longestFirst = [...bySpelling.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const meaning = bySpelling.get(found.toLowerCase());
      return meaning ? [{ start: index, end: index + found.length, meaning }] : [];
    });
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

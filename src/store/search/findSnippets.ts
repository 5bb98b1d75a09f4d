import { itemAt } from '../../model/lists.ts';
import { findMatches, type TextMatch } from './findMatches.ts';
import type { WordPattern } from './parseQuery.ts';
import type { Snippet, TextPart } from './Searcher.ts';
import { LISTED_ORIGINS, type SearchedText } from './searchedTexts.ts';

/** Length of the text shown on each side of a match, in characters. */
const AROUND = 60;

/**
 * For each pattern without a match in the texts of the list, the first other text that matches. A word and its synonyms
 * count as one.
 */
export function findSnippets(texts: readonly SearchedText[], patterns: readonly WordPattern[]): Snippet[] {
  const has = ({ text }: SearchedText, wanted: readonly WordPattern[]) =>
    findMatches(text, wanted).length > 0;
  const shown = texts.filter(({ where }) => LISTED_ORIGINS.has(where));
  const other = texts.filter(({ where }) => !LISTED_ORIGINS.has(where));
  const unseen = byTerm(patterns).filter((wanted) => !shown.some((text) => has(text, wanted)));
  const found = unseen.map((wanted) => other.find((text) => has(text, wanted)));
  return [...new Set(found)]
    .filter((it) => it !== undefined)
    .map((it) => cutAround(it, itemAt(findMatches(it.text, unseen.flat()), 0)));
}

/** The patterns of each term together. */
function byTerm(patterns: readonly WordPattern[]): readonly (readonly WordPattern[])[] {
  const terms = new Map<string, WordPattern[]>();
  for (const pattern of patterns) {
    const term = pattern.insteadOf ?? pattern.words.join(' ');
    terms.set(term, [...(terms.get(term) ?? []), pattern]);
  }
  return [...terms.values()];
}

/** The part of the text around a match, in whole words. */
export function cutAround<Source extends { readonly text: string }>(
  source: Source,
  match: TextMatch,
): Source & TextPart {
  const { text } = source;
  const from = match.start - AROUND <= 0 ? 0 : text.indexOf(' ', match.start - AROUND) + 1;
  const to = match.end + AROUND >= text.length ? text.length : text.lastIndexOf(' ', match.end + AROUND);
  const start = Math.min(from, match.start);
  const end = Math.max(to, match.end);
  return { ...source, text: text.slice(start, end), cut: { before: start > 0, after: end < text.length } };
}

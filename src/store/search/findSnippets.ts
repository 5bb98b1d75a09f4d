import { itemAt } from '../../model/lists.ts';
import { findMatches, type TextMatch } from './findMatches.ts';
import type { WordPattern } from './parseQuery.ts';
import type { Snippet } from './Searcher.ts';
import { LISTED_ORIGINS, type SearchedText } from './searchedTexts.ts';

/** Length of the text shown on each side of a match, in characters. */
const AROUND = 60;

/** For each pattern without a match in the texts of the list, the first other text that matches. */
export function findSnippets(texts: readonly SearchedText[], patterns: readonly WordPattern[]): Snippet[] {
  const has = ({ text }: SearchedText, pattern: WordPattern) => findMatches(text, [pattern]).length > 0;
  const shown = texts.filter(({ where }) => LISTED_ORIGINS.has(where));
  const other = texts.filter(({ where }) => !LISTED_ORIGINS.has(where));
  const unseen = patterns.filter((pattern) => !shown.some((text) => has(text, pattern)));
  const found = unseen.map((pattern) => other.find((text) => has(text, pattern)));
  return [...new Set(found)]
    .filter((it) => it !== undefined)
    .map((it) => snippetAround(it, itemAt(findMatches(it.text, unseen), 0)));
}

/** The part of the text around a match, in whole words. */
function snippetAround(source: SearchedText, match: TextMatch): Snippet {
  const { text } = source;
  const from = match.start - AROUND <= 0 ? 0 : text.indexOf(' ', match.start - AROUND) + 1;
  const to = match.end + AROUND >= text.length ? text.length : text.lastIndexOf(' ', match.end + AROUND);
  const start = Math.min(from, match.start);
  const end = Math.max(to, match.end);
  return { ...source, text: text.slice(start, end), cut: { before: start > 0, after: end < text.length } };
}

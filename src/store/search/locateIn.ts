import { findHits, type Hit } from './findHits.ts';
import type { Pattern } from './readQuery.ts';
import type { Finding } from './Searcher.ts';
import { type SearchedText, SHOWN } from './searchedTexts.ts';

/** How much of a text is shown on each side of a hit, in characters. */
const AROUND = 60;

/** For each pattern that stands in nothing shown, the first other text that has it. */
export function locateIn(texts: readonly SearchedText[], patterns: readonly Pattern[]): Finding[] {
  const has = ({ text }: SearchedText, pattern: Pattern) => findHits(text, [pattern]).length > 0;
  const shown = texts.filter(({ where }) => SHOWN.has(where));
  const other = texts.filter(({ where }) => !SHOWN.has(where));
  const unseen = patterns.filter((pattern) => !shown.some((text) => has(text, pattern)));
  const found = unseen.map((pattern) => other.find((text) => has(text, pattern)));
  return [...new Set(found)]
    .filter((it) => it !== undefined)
    .map((it) => cutRound(it, findHits(it.text, unseen)[0]!));
}

/** The part of the text round a hit, whole words only. */
function cutRound(found: SearchedText, hit: Hit): Finding {
  const { text } = found;
  const from = hit.start - AROUND <= 0 ? 0 : text.indexOf(' ', hit.start - AROUND) + 1;
  const to = hit.end + AROUND >= text.length ? text.length : text.lastIndexOf(' ', hit.end + AROUND);
  const start = Math.min(from, hit.start);
  const end = Math.max(to, hit.end);
  return { ...found, text: text.slice(start, end), cut: { before: start > 0, after: end < text.length } };
}

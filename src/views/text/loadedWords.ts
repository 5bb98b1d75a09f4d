import type { WordingRule } from '../../model/dataset.ts';
import type { Annotation } from './annotate.ts';
import { termFinder } from './findTerms.ts';

/** The words that a wording rule keeps for quotations. */
export interface LoadedWords {
  readonly term: string;
  readonly forms: readonly string[];
  readonly rule: WordingRule;
}

/** Finds the words that the wording rules list wherever they stand in quotation marks: every mention. */
export function loadedWordFinder(
  wording: readonly WordingRule[],
): (text: string) => readonly Annotation<LoadedWords>[] {
  const find = termFinder(wording.flatMap(wordsOf));
  return (text) => {
    const quotations = quotationsIn(text);
    const isQuoted = (start: number) => quotations.some((it) => start > it.start && start < it.end);
    return quotations.length === 0 ? [] : find(text).filter(({ start }) => isQuoted(start));
  };
}

function wordsOf(rule: WordingRule): LoadedWords[] {
  const [term, ...forms] = new Set([...(rule.quoted?.words ?? []), ...rule.banned]);
  return term ? [{ term, forms, rule }] : [];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands in “ ” in a text. A text that begins and ends with them is one quotation, whatever it quotes itself. */
function quotationsIn(text: string): Range[] {
  if (text.startsWith('“') && text.endsWith('”')) return [{ start: 0, end: text.length }];
  const ranges: Range[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“') open ??= index;
    else if (open !== undefined) {
      ranges.push({ start: open, end: index });
      open = undefined;
    }
  }
  return ranges;
}

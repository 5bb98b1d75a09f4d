import { Fragment, type ReactNode } from 'react';
import type { Article } from '../../../model/article.ts';
import type { Dataset, WordingRule } from '../../../model/dataset.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import type { Term } from '../../../model/term.ts';
import { notesOf } from '../../../strings/doubtsOf.ts';
import type { Strings } from '../../../strings/strings.ts';
import { type Annotation, annotate } from '../../text/annotate.ts';
import type { DrawExplained } from '../../text/ExplainedTexts.ts';
import { spellingsOf, termFinder } from '../../text/findTerms.ts';
import { type LoadedWords, loadedWordFinder } from '../../text/loadedWords.ts';
import { explainTexts } from './explainTexts.ts';
import { TermNote } from './TermNote.tsx';
import { WordNote } from './WordNote.tsx';

/**
 * Explains terms in our own texts about an event, at their first mention, and loaded words wherever they are quoted on
 * the page of an event or article.
 */
export function explainPage(
  page: TimelineEvent | Article,
  dataset: Dataset,
  strings: Strings,
): DrawExplained {
  const texts = 'summary' in page ? ownTexts(page, dataset, strings) : [];
  const terms = explainTexts(texts, termFinder([...dataset.glossary.values()]));
  const findLoaded = loadedWordFinder(dataset.wording);
  const isLoaded = loadedRule(dataset.wording);
  return (text, drawPiece) =>
    text === page.title
      ? drawPiece(0, text.length)
      : drawAnnotated(text, [...(terms.get(text) ?? []), ...findLoaded(text)], drawPiece, isLoaded);
}

/** Explains the loaded words of quotations alone, for lists of claims. */
export function explainQuotations({ wording }: Pick<Dataset, 'wording'>): DrawExplained {
  const findLoaded = loadedWordFinder(wording);
  return (text, drawPiece) => drawAnnotated(text, findLoaded(text), drawPiece, () => undefined);
}

function drawAnnotated(
  text: string,
  annotations: readonly Annotation<Term | LoadedWords>[],
  drawPiece: (start: number, end: number) => ReactNode,
  ruleFor: (term: Term) => WordingRule | undefined,
): ReactNode {
  if (annotations.length === 0) return drawPiece(0, text.length);
  let at = 0;
  return annotate(text, annotations).map(({ text: piece, meaning }) => {
    const start = at;
    at += piece.length;
    const drawn = drawPiece(start, at);
    if (!meaning) return <Fragment key={start}>{drawn}</Fragment>;
    return 'rule' in meaning ? (
      <WordNote key={start} rule={meaning.rule} name={piece} word={drawn} />
    ) : (
      <TermNote key={start} term={meaning} word={drawn} rule={ruleFor(meaning)} />
    );
  });
}

/** The wording rule that lists a term of the glossary. */
function loadedRule(wording: readonly WordingRule[]): (term: Term) => WordingRule | undefined {
  const rules = new Map(
    wording.flatMap((rule) =>
      [...(rule.quoted?.words ?? []), ...rule.banned].map((word) => [word.toLowerCase(), rule] as const),
    ),
  );
  return (term) =>
    spellingsOf(term)
      .map((spelling) => rules.get(spelling.toLowerCase()))
      .find((rule) => rule !== undefined);
}

/** In the order in which the page shows them. */
function ownTexts(event: TimelineEvent, { claims }: Dataset, strings: Strings): string[] {
  const { id, summary, notVerified } = event;
  const statements = claims.filter(({ eventId }) => eventId === id).map(({ statement }) => statement);
  return [summary, ...notVerified, ...notesOf(event, strings), ...statements];
}

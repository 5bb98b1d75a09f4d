import { Fragment } from 'react';
import type { Article } from '../../../model/article.ts';
import type { Dataset, WordingRule } from '../../../model/dataset.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import type { Term } from '../../../model/term.ts';
import { notesOf } from '../../../strings/doubtsOf.ts';
import type { Strings } from '../../../strings/strings.ts';
import { type Annotation, annotate } from '../../text/annotate.ts';
import type { DrawExplained } from '../../text/ExplainedTexts.ts';
import { termFinder } from '../../text/findTerms.ts';
import { explainTexts } from './explainTexts.ts';
import { TermNote } from './TermNote.tsx';
import { WordNote } from './WordNote.tsx';

/** Explains terms in our own texts about an event, and loaded words in quotations of an event or article. */
export function explainPage(
  page: TimelineEvent | Article,
  dataset: Dataset,
  strings: Strings,
): DrawExplained {
  const texts = 'summary' in page ? ownTexts(page, dataset, strings) : [];
  const terms = explainTexts(texts, termFinder([...dataset.glossary.values()]));
  const words = explainTexts(quotations(page, dataset, strings), termFinder(quotedWords(dataset.wording)));
  return (text, drawPiece) => {
    const annotations: readonly Annotation<Term | QuotedWord>[] | undefined =
      terms.get(text) ?? words.get(text);
    if (!annotations || annotations.length === 0) return drawPiece(0, text.length);
    let at = 0;
    return annotate(text, annotations).map(({ text: piece, meaning }) => {
      const start = at;
      at += piece.length;
      const drawn = drawPiece(start, at);
      if (!meaning) return <Fragment key={start}>{drawn}</Fragment>;
      return 'rule' in meaning ? (
        <WordNote key={start} rule={meaning.rule} name={piece} word={drawn} />
      ) : (
        <TermNote key={start} term={meaning} word={drawn} />
      );
    });
  };
}

/** A word that is kept in quotations, and the rule against using it ourselves. */
interface QuotedWord {
  readonly term: string;
  readonly forms: readonly string[];
  readonly rule: WordingRule;
}

/** In the order in which the page shows them. */
function ownTexts(event: TimelineEvent, { claims }: Dataset, strings: Strings): string[] {
  const { id, summary, notVerified } = event;
  const statements = claims.filter(({ eventId }) => eventId === id).map(({ statement }) => statement);
  return [summary, ...notVerified, ...notesOf(event, strings), ...statements];
}

function quotations(
  page: TimelineEvent | Article,
  { claims, excerptsByEvent }: Dataset,
  strings: Strings,
): string[] {
  const excerpts =
    'passages' in page
      ? page.passages.flatMap((passage) => passage.excerpts)
      : (excerptsByEvent.get(page.id) ?? []);
  const quoted = claims.filter(({ eventId }) => eventId === page.id).map(({ quote }) => quote);
  return [...excerpts.map(({ text }) => text), ...quoted]
    .filter((text) => text !== undefined)
    .flatMap((text) => [strings.quote(text), text]);
}

const quotedWords = (wording: readonly WordingRule[]): QuotedWord[] =>
  wording.flatMap((rule) => {
    const [term, ...forms] = rule.quoted?.words ?? [];
    return term ? [{ term, forms, rule }] : [];
  });

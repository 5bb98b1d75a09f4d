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
import { WordLink } from './WordLink.tsx';
import { WordNote } from './WordNote.tsx';

/**
 * Explains terms in our own texts about an event, and loaded words wherever they are quoted on the page of an event or
 * article: a note at the first mention of a word, a link to the rule about it at the others.
 */
export function explainPage(
  page: TimelineEvent | Article,
  dataset: Dataset,
  strings: Strings,
): DrawExplained {
  const texts = 'summary' in page ? ownTexts(page, dataset, strings) : [];
  const terms = explainTexts(texts, termFinder([...dataset.glossary.values()]));
  const findLoaded = loadedWordFinder(dataset.wording);
  const ruleFor = loadedRule(dataset.wording);
  const isFirst = firstMentions([...texts, ...quotations(page, dataset, strings)], findLoaded, terms);
  return (text, drawPiece) =>
    text === page.title
      ? drawPiece(0, text.length)
      : drawAnnotated<Term | LoadedWords>(
          text,
          [...(terms.get(text) ?? []), ...findLoaded(text)],
          drawPiece,
          (it, word) => {
            if (!('rule' in it.meaning))
              return <TermNote term={it.meaning} word={word} rule={ruleFor(it.meaning)} />;
            const { rule } = it.meaning;
            return isFirst(text, it.start) ? (
              <WordNote rule={rule} name={text.slice(it.start, it.end)} word={word} />
            ) : (
              <WordLink rule={rule} word={word} />
            );
          },
        );
}

/** Links the loaded words of quotations to the rules about them, in lists of claims. */
export function explainQuotations({ wording }: Pick<Dataset, 'wording'>): DrawExplained {
  const findLoaded = loadedWordFinder(wording);
  return (text, drawPiece) =>
    drawAnnotated(text, findLoaded(text), drawPiece, ({ meaning }, word) => (
      <WordLink rule={meaning.rule} word={word} />
    ));
}

function drawAnnotated<Meaning>(
  text: string,
  annotations: readonly Annotation<Meaning>[],
  drawPiece: (start: number, end: number) => ReactNode,
  drawWord: (annotation: Annotation<Meaning>, word: ReactNode) => ReactNode,
): ReactNode {
  if (annotations.length === 0) return drawPiece(0, text.length);
  let at = 0;
  return annotate(text, annotations).map(({ text: piece, meaning }) => {
    const start = at;
    at += piece.length;
    const drawn = drawPiece(start, at);
    return (
      <Fragment key={start}>
        {meaning === undefined ? drawn : drawWord({ start, end: at, meaning }, drawn)}
      </Fragment>
    );
  });
}

/** Whether a loaded word is mentioned for the first time, as a term of the glossary or as itself. */
function firstMentions(
  texts: readonly string[],
  findLoaded: (text: string) => readonly Annotation<LoadedWords>[],
  terms: ReadonlyMap<string, readonly Annotation<Term>[]>,
): (text: string, start: number) => boolean {
  const wordAt = (text: string, { start, end }: { start: number; end: number }) =>
    text.slice(start, end).toLowerCase();
  const seen = new Set([...terms].flatMap(([text, found]) => found.map((it) => wordAt(text, it))));
  const firsts = new Map<string, ReadonlySet<number>>();
  for (const text of new Set(texts)) {
    const first = findLoaded(text).filter((it) => {
      const isNew = !seen.has(wordAt(text, it));
      seen.add(wordAt(text, it));
      return isNew;
    });
    firsts.set(text, new Set(first.map(({ start }) => start)));
  }
  return (text, start) => firsts.get(text)?.has(start) ?? false;
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
function ownTexts(event: TimelineEvent, dataset: Dataset, strings: Strings): string[] {
  const { id, summary, notVerified } = event;
  const statements = dataset.claims.filter(({ eventId }) => eventId === id).map(({ statement }) => statement);
  return [summary, ...notVerified, ...notesOf(event, dataset, strings), ...statements];
}

/** As the page shows them. */
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
    .map((text) => strings.quote(text));
}

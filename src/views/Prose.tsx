import { useAppState } from '../store/context.ts';
import { fold } from '../store/matchesQuery.ts';
import { selectSoughtWords } from '../store/selectors.ts';
import { type Annotation, annotate, wordsOf } from './annotate.ts';

/** A text of ours or of a source, with the words that the reader searches for marked. */
export function Prose({ text }: { text: string }) {
  const sought = useAppState(selectSoughtWords);
  if (sought.length === 0) return text;
  return annotate(text, findHits(text, sought)).map(({ text: piece, meaning }, index) =>
    meaning ? <mark key={index}>{piece}</mark> : piece,
  );
}

/** Whole words that begin with one of the folded words. */
export const findHits = (text: string, sought: readonly string[]): Annotation<'hit'>[] =>
  wordsOf(text)
    .filter(([word]) => sought.some((wanted) => fold(word).startsWith(wanted)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, meaning: 'hit' }));

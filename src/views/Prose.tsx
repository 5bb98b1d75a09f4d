import { useAppState } from '../store/context.ts';
import { findHits } from '../store/search/findHits.ts';
import { selectPatterns } from '../store/selectors.ts';
import { annotate } from './annotate.ts';

/** A text of ours or of a source, with what the reader searches for marked. */
export function Prose({ text }: { text: string }) {
  const patterns = useAppState(selectPatterns);
  const hits = findHits(text, patterns).map((hit) => ({ ...hit, meaning: 'hit' }));
  if (hits.length === 0) return text;
  return annotate(text, hits).map(({ text: piece, meaning }, index) =>
    meaning ? <mark key={index}>{piece}</mark> : piece,
  );
}

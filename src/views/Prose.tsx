import { use } from 'react';
import { useAppState } from '../store/context.ts';
import { findHits, type Hit } from '../store/search/findHits.ts';
import { selectPatterns } from '../store/selectors.ts';
import { annotate } from './annotate.ts';
import { ExplainedTexts } from './ExplainedTexts.ts';

/**
 * A text of ours or of a source, with what the reader searches for marked, and on a page of its own the words
 * that are explained there.
 */
export function Prose({ text }: { text: string }) {
  const patterns = useAppState(selectPatterns);
  const drawExplained = use(ExplainedTexts);
  const hits = findHits(text, patterns);
  const drawPiece = (start: number, end: number) => markHits(text, hits, start, end);
  return drawExplained ? drawExplained(text, drawPiece) : drawPiece(0, text.length);
}

/**
 * What stands from `start` to `end`, with the hits in it marked, also those that reach beyond it. Always elements,
 * never a bare string, since translators change texts.
 */
function markHits(text: string, hits: readonly Hit[], start: number, end: number) {
  const piece = text.slice(start, end);
  const within = hits
    .filter((hit) => hit.start < end && hit.end > start)
    .map((hit) => ({
      start: Math.max(hit.start, start) - start,
      end: Math.min(hit.end, end) - start,
      meaning: 'hit',
    }));
  return annotate(piece, within).map(({ text: words, meaning }, index) =>
    meaning ? <mark key={index}>{words}</mark> : <span key={index}>{words}</span>,
  );
}

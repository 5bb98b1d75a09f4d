import { use } from 'react';
import { useAppState } from '../store/context.ts';
import { findMatches, type TextMatch } from '../store/search/findMatches.ts';
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
  const matches = findMatches(text, patterns);
  const drawPiece = (start: number, end: number) => markMatches(text, matches, start, end);
  return drawExplained ? drawExplained(text, drawPiece) : drawPiece(0, text.length);
}

/**
 * What stands from `start` to `end`, with the matches in it marked, also those that reach beyond it. Always elements,
 * never a bare string, since translators change texts.
 */
function markMatches(text: string, matches: readonly TextMatch[], start: number, end: number) {
  const piece = text.slice(start, end);
  const within = matches
    .filter((match) => match.start < end && match.end > start)
    .map((match) => ({
      start: Math.max(match.start, start) - start,
      end: Math.min(match.end, end) - start,
      meaning: 'match',
    }));
  return annotate(piece, within).map(({ text: words, meaning }, index) =>
    meaning ? <mark key={index}>{words}</mark> : <span key={index}>{words}</span>,
  );
}

import { use } from 'react';
import { useAppState } from '../../store/context.ts';
import { findMatches, type TextMatch } from '../../store/search/findMatches.ts';
import { selectPatterns } from '../../store/selectors.ts';
import { annotate } from './annotate.ts';
import { ExplainedTexts } from './ExplainedTexts.ts';

/** A text with search matches highlighted and, on an event's or article's page, words explained. */
export function Prose({ text }: { text: string }) {
  const patterns = useAppState(selectPatterns);
  const drawExplained = use(ExplainedTexts);
  const matches = findMatches(text, patterns);
  const drawPiece = (start: number, end: number) => markMatches(text, matches, start, end);
  return drawExplained ? drawExplained(text, drawPiece) : drawPiece(0, text.length);
}

/**
 * The part of a text from `start` to `end`, with its matches highlighted, even those that extend beyond it. Always
 * elements, never a bare string, because translators change text nodes.
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

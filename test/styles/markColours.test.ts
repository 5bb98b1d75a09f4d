import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUR_VOCABULARY } from '../helpers.ts';
import { contrast, over } from './colourVision.ts';

const THEMES = ['light', 'dark'] as const;
const PAPERS = ['--paper', '--paper-raised', '--paper-sunk'];
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const marks = readFileSync('src/views/timeline/marks.css', 'utf8');
const { kinds } = OUR_VOCABULARY as unknown as {
  readonly kinds: readonly { readonly id: string; readonly colour: Record<'light' | 'dark', string> }[];
};

/** The opacity that a rule gives; 1 if it gives none. */
function opacityOf(selector: string): number {
  const rule = marks.slice(marks.indexOf(`\n${selector} {`)).split('}')[0]!;
  return Number(/\bopacity: ([\d.]+)/.exec(rule)?.[1] ?? 1);
}

describe.each(THEMES)('in the %s theme', (theme) => {
  const paper = (name: string) =>
    new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)![theme === 'light' ? 1 : 2]!;

  test.each(kinds)('the mark and the bar of $id have contrast on paper', ({ colour }) => {
    for (const ground of PAPERS.map(paper)) {
      expect(contrast(colour[theme], ground)).toBeGreaterThan(3);
      const bar = over(colour[theme], ground, opacityOf('.timeline-bar'));
      expect(contrast(bar, ground)).toBeGreaterThan(3);
    }
  });
});

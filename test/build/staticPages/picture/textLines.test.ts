// @vitest-environment node
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { FONT_FILES, SERIF } from '../../../../src/build/staticPages/picture/pictureFonts.ts';
import {
  evenLines,
  fitText,
  textLines,
  textWidth,
} from '../../../../src/build/staticPages/picture/textLines.ts';

describe('lines of a text', () => {
  test('have as many words as fit', () => {
    expect(textLines('one two three', 5)).toEqual(['one two', 'three']);
  });

  test('have lengths as equal as possible', () => {
    const title = 'Four villages pass to Azerbaijan';
    expect(textLines(title, 10)).toEqual(['Four villages pass', 'to Azerbaijan']);
    expect(evenLines('Truce of 14 September 2022', 9)).toEqual(['Truce of 14', 'September 2022']);
  });

  test('have the largest size in which they fit, and are cut in the smallest', () => {
    const settings = [
      { size: 60, most: 1 },
      { size: 30, most: 2 },
    ];
    expect(fitText('Truce', settings, 300)).toEqual({ size: 60, lines: ['Truce'] });
    expect(fitText('Truce of September 2022', settings, 300)).toMatchObject({ size: 30 });
    expect(fitText('a long title that goes on and on and on and on', settings, 300).lines).toHaveLength(2);
    expect(fitText('a long title that goes on and on and on and on', settings, 300).lines[1]).toMatch(/ …$/);
  });
});

test.each(['Nagorno-Karabakh', 'Caucasian Bureau', 'Wmməğ “QA” 2022'])(
  '%s is no wider than computed',
  (text) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="200"><text x="10" y="120" font-family="${SERIF}" font-weight="600" font-size="100">${text}</text></svg>`;
    const drawn = new Resvg(svg, { font: { fontFiles: [...FONT_FILES], loadSystemFonts: false } }).getBBox()!;
    expect(drawn.width).toBeGreaterThan(textWidth(text) * 80);
    expect(drawn.width).toBeLessThan(textWidth(text) * 101);
  },
);

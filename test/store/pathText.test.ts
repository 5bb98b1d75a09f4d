import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePathText, encodePathText } from '../../src/store/pathText.ts';

const TEXTS = [
  'Why',
  'Who fired first?',
  'Yes, no; "maybe" & ‘perhaps’ – 100 %de of them = <b>all</b>? #1 / 2',
  '…and then? ?event=e1&path=e2',
  'Ո՞վ կրակեց առաջինը։ Ինչու՞',
  'İlk atəşi kim açıb, niyə?',
  'چه کسی نخست شلیک کرد؟ می‌خواهم بدانم',
  'Кто начал? 谁先开火？',
  '👩‍🏫 asks: 🇦🇲🤝🇦🇿?',
  'a.b..c...d',
  '.',
];

describe('a text in a path', () => {
  test.each(TEXTS)('%j survives', (text) => expect(decodePathText(encodePathText(text))).toBe(text));

  test('has no character that means something in an address', () => {
    for (const text of TEXTS) expect(encodePathText(text)).toMatch(/^[\w. -]*$/);
  });

  test('may be any', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = encodePathText(text);
        expect(decodePathText(written)).toBe(text.replace(/\s+/gu, ' ').trim());
      }),
    ));

  test('in Latin letters can be read in the address', () =>
    expect(encodePathText('Who fired first?')).toBe('Who fired first.Pw.'));

  test('in another script is shorter than percent-encoded', () => {
    const text = 'Ո՞վ կրակեց առաջինը';
    expect(encodePathText(text).length).toBeLessThan(encodeURIComponent(text).length / 2);
  });

  test('has one space for each line break', () =>
    expect(decodePathText(encodePathText('  Who\n\n fired? '))).toBe('Who fired?'));
});

describe('a text that was changed on its way', () => {
  test.each([
    ['Who+fired.Pw.', 'Who fired?'],
    ['Who fired.Pw', 'Who fired?'],
    ['Who fired.Pw..', 'Who fired?'],
    ['Who fired.Pw.)', 'Who fired?'],
    ['Who fired.Pw.”', 'Who fired?'],
    ['Who fired.Pw.">here', 'Who fired?'],
    ['Who \u200bfired.Pw.\u200b', 'Who fired?'],
    ['Who fired.', 'Who fired'],
  ])('%j is %j', (value, text) => expect(decodePathText(value)).toBe(text));

  test.each(['Who fired.P.', '.4oC.', '.gICA.'])('%j is lost', (value) =>
    expect(decodePathText(value)).toBeUndefined(),
  );
});

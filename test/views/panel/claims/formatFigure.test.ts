import { expect, test } from 'vitest';
import { CLAIM_STRINGS } from '../../../../src/strings/claimStrings.ts';
import { ENGLISH } from '../../../../src/strings/strings.ts';
import {
  formatFigure,
  formatReplacement,
  formatSaid,
  sayReplacement,
} from '../../../../src/views/panel/claims/formatFigure.ts';
import { aClaim, killed } from './aClaim.ts';

test.each([
  [{ figure: 0 }, '0'],
  [{ figure: 604574 }, '604,574'],
  [{ figure: 200, figureLow: 200 }, 'at least 200'],
  [{ figure: 200, figureLow: 200, figureAbove: true }, 'more than 200'],
  [{ figure: 70, figureHigh: 70 }, 'up to 70'],
  [{ figureLow: 26, figureHigh: 32 }, '26–32'],
  [{ figure: 560, figureLow: 320, figureHigh: 560 }, '320–560'],
  [{}, undefined],
])('%j is written as %s', (figures, text) => {
  expect(formatFigure(aClaim('c', figures), ENGLISH, CLAIM_STRINGS.english)).toBe(text);
});

test('a claim without a date says so', () => {
  expect(formatSaid(killed('a', 1, undefined), ENGLISH, CLAIM_STRINGS.english)).toBe('date not given');
  expect(formatSaid(killed('a', 1, '2022-09-13'), ENGLISH, CLAIM_STRINGS.english)).toBe('13 September 2022');
});

test('a replacement has its date, and its speaker or unit where that is another', () => {
  const first = killed('a', 49, '2022-09-13');
  expect(formatReplacement(killed('b', 105, '2022-09-14'), first, ENGLISH, CLAIM_STRINGS.english)).toBe(
    '105, 14 September 2022',
  );
  expect(
    formatReplacement(
      killed('b', 207, undefined, { unit: 'killed or missing' }),
      first,
      ENGLISH,
      CLAIM_STRINGS.english,
    ),
  ).toBe('207 killed or missing, date not given');
  expect(
    formatReplacement(
      killed('b', 218, '2022-09-14', { speaker: 'Karabakh' }),
      first,
      ENGLISH,
      CLAIM_STRINGS.english,
    ),
  ).toBe('Karabakh: 218, 14 September 2022');
  expect(formatReplacement(aClaim('b'), aClaim('a'), ENGLISH, CLAIM_STRINGS.english)).toBe(
    'another account, date not given',
  );
});

test.each([
  ['the same count', {}, 'later: 202, date not given'],
  [
    'a wider count',
    { counts: 'own soldiers and three civilians' },
    'a later figure, not a correction: 202 own soldiers, date not given',
  ],
  [
    'another unit',
    { unit: 'killed or missing' },
    'a later figure, not a correction: 202 killed, date not given',
  ],
])('a later figure corrects %s or not', (_, changes, words) => {
  const first = killed('a', 207, '2022-09-19', changes);
  const later = killed('b', 202, undefined);
  expect(sayReplacement(later, first, ENGLISH, CLAIM_STRINGS.english)).toBe(words);
});

test('without words on what is counted, a later figure is not called a correction', () => {
  const [first, later] = [aClaim('a', { figure: 207 }), aClaim('b', { figure: 202 })];
  expect(sayReplacement(later, first, ENGLISH, CLAIM_STRINGS.english)).toBe(
    'a later figure, not a correction: 202, date not given',
  );
});

test('an account that replaced another is a later one', () =>
  expect(sayReplacement(aClaim('b'), aClaim('a'), ENGLISH, CLAIM_STRINGS.english)).toBe(
    'later: another account, date not given',
  ));

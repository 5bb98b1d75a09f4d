import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../src/build/checkClaims.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import type { ClaimRecord } from '../../src/load/records.ts';

const aClaim = (id: string, changes: Partial<ClaimRecord> = {}): ClaimRecord => ({
  id,
  event: 'fighting',
  topic: 'soldiers-killed',
  speaker: 'Armenia',
  statement: 'Armenia counts its dead.',
  figure: 49,
  unit: 'killed',
  counts: 'own soldiers',
  said_on: '2022-09-13',
  verified: true,
  source: { publisher: 'A paper' },
  ...changes,
});

const TOPICS = new Map([['soldiers-killed', 'Soldiers killed']]);

const problems = (...claims: ClaimRecord[]) => checkClaims(claims, TOPICS, 'claims.yaml').map(issueLine);

const without = (...fields: (keyof ClaimRecord)[]) =>
  Object.fromEntries(fields.map((field) => [field, undefined])) as Partial<ClaimRecord>;

test('valid claims, and a chain of replacements, have no problem', () => {
  expect(
    problems(
      aClaim('first', { replaced_by: 'second' }),
      aClaim('second', { figure: 105, said_on: '2022-09', replaced_by: 'third' }),
      aClaim('third', {
        figure: 207,
        unit: 'killed or missing',
        ...without('said_on'),
        source: { publisher: 'P', url: 'https://example.org' },
      }),
      aClaim('account', without('figure', 'unit', 'counts', 'said_on')),
    ),
  ).toEqual([]);
});

test('a chronology that names no topics may have any', () => {
  expect(checkClaims([aClaim('first', { topic: 'weather' })], new Map(), 'claims.yaml')).toEqual([]);
});

describe('a problem names claim, field, value and what is expected when', () => {
  test.each<[string, Partial<ClaimRecord>, string]>([
    [
      'a topic has no heading',
      { topic: 'weather' },
      'topic: "weather" is not one of the topics of vocabulary.yaml',
    ],
    ['a figure has no unit', without('unit'), 'unit: is missing; expected: a unit, which a figure needs'],
    [
      'a figure counts nothing',
      without('counts'),
      'counts: is missing; expected: what is counted, which a figure needs',
    ],
    ['a unit has no figure', without('figure'), 'unit: "killed" is not left out, as there is no figure'],
    [
      'a figure lies below its range',
      { figure_low: 50 },
      'figure: 49 is not between figure_low and figure_high, 50 and –',
    ],
    [
      'a figure lies above its range',
      { figure_high: 40 },
      'figure: 49 is not between figure_low and figure_high, – and 40',
    ],
    [
      'a range is upside down',
      { ...without('figure'), figure_low: 9, figure_high: 5 },
      'figure_low: 9 is not at most figure_high, 5',
    ],
    [
      'it is more than nothing said',
      { figure_above: true },
      'figure_above: true is not left out, as figure_low does not stand alone',
    ],
    [
      'nobody can tell when a figure was given',
      without('said_on'),
      'said_on: is missing; expected: a date, which a figure needs where its source has neither date nor address',
    ],
  ])('%s', (_, changes, problem) => {
    expect(problems(aClaim('c1', changes))).toContain(`claims.yaml: c1: ${problem}`);
  });

  test.each<[string, Partial<ClaimRecord>, string]>([
    ['it is of another event', { event: 'truce' }, 'a claim of the same event, fighting'],
    ['it is of another topic', { topic: 'missing' }, 'a claim of the same topic, soldiers-killed'],
    ['it has another unit', { unit: 'wounded' }, 'a claim with the unit killed'],
    ['it was made earlier', { said_on: '2022-09-12' }, 'a claim that was not made earlier'],
    ['it leads back', { replaced_by: 'c1' }, 'a claim whose own replacements do not lead back here'],
  ])('a claim is replaced by one that cannot replace it: %s', (_, changes, expected) => {
    expect(problems(aClaim('c1', { replaced_by: 'c2' }), aClaim('c2', changes))).toContain(
      `claims.yaml: c1: replaced_by: "c2" is not ${expected}`,
    );
  });

  test.each<[string, Partial<ClaimRecord>, string]>([
    ['of the same event', {}, 'a claim of another event (use replaced_by)'],
    ['made earlier', { event: 'trial', said_on: '2020' }, 'a claim that was not made earlier'],
  ])('a topic is continued by a claim %s', (_, changes, expected) => {
    expect(problems(aClaim('c1', { continued_by: 'c2' }), aClaim('c2', changes))).toContain(
      `claims.yaml: c1: continued_by: "c2" is not ${expected}`,
    );
  });
});

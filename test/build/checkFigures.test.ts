import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../src/build/checkFigures.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import type { ClaimRecord } from '../../src/load/records.ts';
import { aRule } from './aRule.ts';

const aToll = (
  id: string,
  figure: number,
  said_on: string,
  changes: Partial<ClaimRecord> = {},
): ClaimRecord => ({
  id,
  event: 'e1',
  topic: 'soldiers-killed',
  speaker: 'Armenia',
  statement: 'Armenia counts its dead.',
  figure,
  unit: 'killed',
  counts: 'own soldiers',
  said_on,
  verified: true,
  source: { publisher: 'A paper' },
  ...changes,
});

const problems = (summary: string, claims: ClaimRecord[], allowed: Record<string, string> = {}) =>
  checkFigures(
    { events: [{ id: 'e1', summary }], claims },
    aRule({ older_figures: allowed }),
    'chronology.json',
  ).map(issueLine);

const FIRST = aToll('first', 1049, '2022-09-13', { replaced_by: 'last' });
const LAST = aToll('last', 1105, '2022-09-14');

describe('a figure that its speaker replaced later', () => {
  const old = aToll('old', 49, '2022-09-13');

  test('must name the later one', () =>
    expect(problems('Dead.', [old, aToll('new', 105, '2022-09-14')])).toEqual([
      'chronology.json: old: replaced_by: is missing; expected: new, the later figure of the same speaker',
    ]));

  test.each<[string, ClaimRecord]>([
    ['of another speaker', aToll('new', 105, '2022-09-14', { speaker: 'Azerbaijan' })],
    ['of another topic', aToll('new', 105, '2022-09-14', { topic: 'wounded' })],
    ['of something else', aToll('new', 105, '2022-09-14', { counts: 'officers' })],
    ['of the same day', aToll('new', 105, '2022-09-13')],
    ['of an unknown day within the same month', aToll('new', 105, '2022-09')],
  ])('does not name one %s', (_, other) => expect(problems('Dead.', [old, other])).toEqual([]));

  test('may stand with a reason', () => {
    const claims = [old, aToll('new', 105, '2022-09-14')];
    expect(problems('Dead.', claims, { old: 'counted by another office' })).toEqual([]);
    expect(problems('Dead.', [old], { old: 'counted by another office' })).toEqual([
      expect.stringContaining('checks.yaml: old: older_figures: "counted by another office" is not needed'),
    ]);
  });
});

describe('a summary', () => {
  test('must not give the first figure alone', () =>
    expect(problems('Armenia counts 1,049 dead.', [FIRST, LAST])).toEqual([
      'chronology.json: e1: summary: 1049 is not given together with the last figure, 1105 (last)',
    ]));

  test.each(['From 1,049 to 1,105 dead.', 'At last 1105 dead.', 'Many died in 2022.'])(
    'may say: %s',
    (summary) => expect(problems(summary, [FIRST, LAST])).toEqual([]),
  );

  test('is compared with the end of a chain', () =>
    expect(
      problems('1049 dead, then 1105.', [FIRST, { ...LAST, replaced_by: 'end' }, aToll('end', 2000, '2023')]),
    ).toEqual([
      'chronology.json: e1: summary: 1049 is not given together with the last figure, 2000 (end)',
      'chronology.json: e1: summary: 1105 is not given together with the last figure, 2000 (end)',
    ]));
});

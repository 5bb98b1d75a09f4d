import { expect, test } from 'vitest';
import { checkUnits } from '../../src/build/checkUnits.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import { aRule } from './aRule.ts';

const RULES = aRule({ units: { missing: ['missing'] }, not_counted: { missing: ['soldier'] } });

const problems = (claim: { topic?: string; unit?: string; counts?: string }, rules = RULES) =>
  checkUnits([{ id: 'c1', topic: 'missing', ...claim }], rules, 'claims.yaml').map(issueLine);

test('a unit must belong to its topic', () =>
  expect(problems({ unit: 'killed' })).toEqual([
    'claims.yaml: c1: unit: "killed" is not a unit of the topic missing (missing; see checks.yaml)',
  ]));

test('what is counted must belong to its topic', () =>
  expect(problems({ unit: 'missing', counts: 'Soldiers of one unit' })).toEqual([
    'claims.yaml: c1: counts: "Soldiers of one unit" is not free of “soldier”, which missing does not count, nor allowed by mixed_counts in checks.yaml',
  ]));

test.each([{ unit: 'missing', counts: 'civilians' }, { topic: 'scene', unit: 'shells' }, {}])(
  'a claim that fits, has a free topic or no figure is no problem: %o',
  (claim) => expect(problems(claim)).toEqual([]),
);

test('a figure may count more than its topic with a reason, as long as it does', () => {
  const rules = { ...RULES, mixed_counts: { c1: 'given as one figure' } };
  expect(problems({ unit: 'missing', counts: 'soldiers' }, rules)).toEqual([]);
  expect(problems({ unit: 'missing', counts: 'civilians' }, rules)).toEqual([
    'checks.yaml: c1: mixed_counts: "given as one figure" is not needed any more, as the check has nothing against the record',
  ]);
});

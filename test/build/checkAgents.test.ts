import { describe, expect, test } from 'vitest';
import { checkAgents } from '../../src/build/checkAgents.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import { aRule } from './aRule.ts';

const problems = (event: { title?: string; summary?: string }, allowed: Record<string, string> = {}) =>
  checkAgents(
    [{ id: 'e1', title: 'A day', summary: 'It rained.', ...event }],
    aRule({ deeds: ['shot down', 'shot', 'expelled', 'shelled'], without_agent: allowed }),
    'events.yaml',
  ).map(issueLine);

const EXPECTED = 'is not a deed with "by" and who did it, nor allowed by without_agent in checks.yaml';

describe('a deed that nobody did is a problem', () => {
  test.each([
    ['Two men were shot near the bridge.', 'were shot'],
    ['The families had been quietly expelled.', 'been quietly expelled'],
    ['The town is being shelled; by night it burned.', 'is being shelled'],
    ['He was shot by 3 April.', 'was shot'],
    ['They were expelled, by one account at night.', 'were expelled'],
  ])('in a summary: %s', (summary, found) =>
    expect(problems({ summary })).toEqual([`events.yaml: e1: summary: "${found}" ${EXPECTED}`]),
  );

  test('in a title, without "was"', () =>
    expect(problems({ title: 'Helicopter shot down near a village' })).toEqual([
      `events.yaml: e1: title: "Helicopter shot down" ${EXPECTED}`,
    ]));
});

test.each([
  'Border guards shot two men.',
  'Two men were shot near the bridge by border guards.',
  'The deputy said that “they were shot”.',
  'The gunshots were heard.',
])('a deed with who did it is no problem: %s', (summary) => expect(problems({ summary })).toEqual([]));

test('an exception needs a reason, and a problem that it allows', () => {
  expect(problems({ summary: 'Two men were shot.' }, { e1: 'no source names who shot' })).toEqual([]);
  expect(problems({}, { e1: 'no source names who shot' })).toEqual([
    'checks.yaml: e1: without_agent: "no source names who shot" is not needed any more, as the check has nothing against the record',
  ]);
});

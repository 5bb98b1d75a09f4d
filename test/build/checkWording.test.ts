import { describe, expect, test } from 'vitest';
import { checkWording } from '../../src/build/checkWording.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import type { AuthoredData } from '../../src/build/readDataFolder.ts';
import { aRule } from './aRule.ts';

const RULES = aRule({ forms: { loaded: ['terror*', 'retook'] }, names: ['Terrorism Database'] });

const problems = (summary: string) =>
  checkWording(
    {
      arrays: {
        ...Object.fromEntries(
          ['articles', 'claims', 'places', 'actors', 'control', 'control_points', 'glossary', 'paths'].map(
            (name) => [name, []],
          ),
        ),
        wording: [{ file: 'wording.yaml', record: { id: 'loaded', banned: ['siege'] } }],
        events: [{ file: 'events.yaml', record: { id: 'e1', summary } }],
      },
    } as unknown as AuthoredData,
    RULES,
  ).map(issueLine);

describe('a loaded word is a problem', () => {
  test.each([
    ['The terrorists left.', 'terrorists'],
    ['An act of Terrorism.', 'Terrorism'],
    ['They terrorised a village.', 'terrorised'],
    ['A counter-terror unit came.', 'terror'],
    ['They retook the hill.', 'retook'],
    ['The siege went on.', 'siege'],
  ])('in any form: %s', (summary, word) =>
    expect(problems(summary)).toEqual([
      `events.yaml: e1: summary: "${word}" is not neutral wording outside quotation marks (see wording.yaml and checks.yaml)`,
    ]),
  );
});

test.each([
  'He called it “terrorism”.',
  'The territory is wide.',
  'The Terrorism Database has it.',
  'They took the hill.',
])('quotations, names and other words are not: %s', (summary) => expect(problems(summary)).toEqual([]));

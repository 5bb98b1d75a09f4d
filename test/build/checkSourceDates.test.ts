import { describe, expect, test } from 'vitest';
import { checkSourceDates } from '../../src/build/checkSourceDates.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import { aRule } from './aRule.ts';

interface Input {
  readonly dates: readonly (string | undefined)[];
  readonly summary?: string;
  readonly saidOn?: string;
  readonly allowed?: Record<string, string>;
}

function check({ dates, summary = 'It happened.', saidOn, allowed = {} }: Input) {
  const sources = dates.map((date, index) => ({ id: `s${index}`, date }));
  const events = [{ id: 'e1', date: '1992-05-08/1992-05-09', summary, sources: sources.map(({ id }) => id) }];
  const claims = saidOn === undefined ? [] : [{ event: 'e1', said_on: saidOn, source: {} }];
  const { issues, warnings } = checkSourceDates(
    { events, sources, claims },
    aRule({ at_the_time: ['at first'], sources_of_other_days: allowed }),
    'events.yaml',
  );
  return { issues: issues.map(issueLine), warnings: warnings.map(issueLine) };
}

describe('sources that were all published before the event', () => {
  test('are a problem', () =>
    expect(check({ dates: ['1992-05-07', '1991'] }).issues).toEqual([
      'events.yaml: e1: sources: "1992-05-07, 1991" is not of the day of the event or later (1992-05-08/1992-05-09)',
    ]));

  test.each([['1992-05-08'], ['1992-05'], ['1992'], [undefined]])('are none with one of %s', (date) =>
    expect(check({ dates: ['1992-05-07', date] }).issues).toEqual([]),
  );
});

describe('a summary that says what was known at the time', () => {
  const SUMMARY = 'There were at first 5 dead.';

  test('is warned of if its pages are all of later years', () =>
    expect(check({ dates: ['2010', '2012-01-01'], summary: SUMMARY }).warnings).toEqual([
      'events.yaml: e1: sources: "2010, 2012-01-01" is not with a page of the year after 1992-05-08/1992-05-09, as the summary says “at first”',
    ]));

  test.each<Input>([
    { dates: ['2010'] },
    { dates: ['2010'], summary: 'They said “at first”.' },
    { dates: ['2010', '1992-06-12'], summary: SUMMARY },
    { dates: ['2010', undefined], summary: SUMMARY },
    { dates: ['2010'], summary: SUMMARY, saidOn: '1992-05-10' },
    { dates: ['2010'], summary: SUMMARY, allowed: { e1: 'the book quotes the newspapers' } },
  ])('is not warned of: %o', (input) => expect(check(input).warnings).toEqual([]));

  test('has a reason that is needed', () =>
    expect(check({ dates: ['2010'], allowed: { e1: 'a reason' } }).issues).toEqual([
      'checks.yaml: e1: sources_of_other_days: "a reason" is not needed any more, as the check has nothing against the record',
    ]));
});

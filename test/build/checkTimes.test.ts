import { describe, expect, test } from 'vitest';
import { checkTimes } from '../../src/build/checkTimes.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import { parseDocument } from '../../src/load/parseDocument.ts';
import { aDocument, anEvent } from '../helpers.ts';

const linesOf = (event: object, changes: object = {}) => {
  const { document, issues } = parseDocument(
    aDocument([{ ...anEvent('e', '1992'), ...event }], { ...changes }),
    't.json',
  );
  expect(issues).toEqual([]);
  return checkTimes(document, 't.json').map(issueLine);
};

describe('the day of an hour is within the date', () => {
  test.each([
    ['1992-05-08', '1992-05-08T02:30:00+04:00'],
    ['1992-05-08~', '1992-05-08T23:30:00-10:00'],
    ['1992-05-08/1992-05-10', '1992-05-10T23:59:00+04:00'],
    ['1992-05', '1992-05-31T23:00:00-05:00'],
    ['1992', '1992-01-01T00:00:00+04:00'],
  ])('%s, %s', (date, time) => expect(linesOf({ date, time })).toEqual([]));
});

describe('an hour of another day is reported', () => {
  test.each([
    ['1992-05-08', '1993-05-08T02:30:00+04:00'],
    // 8 May in UTC.
    ['1992-05-08', '1992-05-09T02:30:00+04:00'],
    ['1992-05-08/1992-05-10', '1992-05-11T00:00:00+04:00'],
    ['1992-05', '1992-04-30T23:00:00-05:00'],
    ['1992', '1993-01-01T00:00:00+04:00'],
  ])('%s, %s', (date, time) =>
    expect(linesOf({ date, time })).toEqual([
      `t.json: e: time: "${time}" is not on a day of the date, ${date}`,
    ]),
  );

  test('in another reading, if that has a date', () =>
    expect(
      linesOf({
        other_readings: [
          { time: '1991-05-08T02:30:00Z', according_to: 'one paper' },
          { date: '1991-05-07', time: '1991-05-08T02:30:00Z', according_to: 'another' },
        ],
      }),
    ).toEqual([
      't.json: e: other_readings.1.time: "1991-05-08T02:30:00Z" is not on a day of the date, 1991-05-07',
    ]));

  test('in a passage of an article', () => {
    const passage = { id: 'a1s1', label: 'A truce', date: '1992-05-07', time: '1992-05-08T02:30:00Z' };
    const article = {
      id: 'a1',
      title: 'A paper',
      publisher: 'A paper',
      age_label: '2 years ago',
      published: '1992-05-09',
      published_note: 'As printed.',
      complete: true,
      relevance: 'It reports the truce.',
      on_conflict: true,
      passages: [passage],
    };
    expect(linesOf({}, { articles: [article] })).toEqual([
      't.json: a1s1: time: "1992-05-08T02:30:00Z" is not on a day of the date, 1992-05-07',
    ]);
  });
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { type DatedEvent, toTimelineJs } from './toTimelineJs.ts';

const slideOf = (first: string, last: string, precision: DatedEvent['when']['precision'], words = {}) => {
  const when = { first, last, precision };
  return toTimelineJs([{ id: 'e1', title: 'A truce', summary: 'It held.', ...words, when }]).events[0];
};

test('an event becomes a slide with its id, title, text and day', () => {
  expect(slideOf('1994-05-12', '1994-05-12', 'day')).toEqual({
    unique_id: 'e1',
    start_date: { year: 1994, month: 5, day: 12 },
    text: { headline: 'A truce', text: 'It held.' },
  });
});

test.each([
  ['a span of days', '2020-09-27', '2020-11-10', 'day', [2020, 9, 27], [2020, 11, 10]],
  ['a month', '1992-05-01', '1992-05-31', 'month', [1992, 5], undefined],
  ['a span of months', '1992-05-01', '1992-07-31', 'month', [1992, 5], [1992, 7]],
  ['a year', '1921-01-01', '1921-12-31', 'year', [1921], undefined],
  ['a year before the first', '-0043-01-01', '-0043-12-31', 'year', [-43], undefined],
] as const)('%s keeps its precision', (_, first, last, precision, start, end) => {
  const parts = (date: object | undefined) => date && Object.values(date);
  const slide = slideOf(first, last, precision)!;
  expect([parts(slide.start_date), parts(slide.end_date)]).toEqual([start, end]);
});

test('text stays text where TimelineJS expects HTML', () => {
  const slide = slideOf('1994-05-12', '1994-05-12', 'day', { title: 'A < B & C', summary: '<b>' })!;
  expect(slide.text).toEqual({ headline: 'A &lt; B &amp; C', text: '&lt;b&gt;' });
});

test('a date that is no day is an error, not another date', () => {
  expect(() => slideOf('1994', '1994', 'year')).toThrow('1994 is not an ISO day');
});

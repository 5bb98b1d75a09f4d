import { describe, expect, test } from 'vitest';
import { findFolds, foldedTimeFor } from '../../../src/model/folds.ts';
import { ENGLISH } from '../../../src/strings/strings.ts';
import { rowsThatFit } from '../../../src/views/timeline/laneFit.ts';
import { laneTicks, type RowPart } from '../../../src/views/timeline/laneTicks.ts';
import { days } from './eventsAt.ts';

const YEAR = 365.25 * 86_400_000;
const limits = days('1921-07-05', '2026-06-07');
const events = [
  days('1921-07-05'),
  days('1988-02-20'),
  days('1990-06-01'),
  days('2020-09-27'),
  days('2022-09-14'),
];
const folds = findFolds(events, limits);
const ticksOf = (from: string, to: string, width = 800, rows: 1 | 2 = 2, covered?: RowPart) => {
  const window = days(from, to);
  return laneTicks(window, foldedTimeFor(window, folds), width, rows, ENGLISH, covered);
};
const texts = (ticks: ReturnType<typeof ticksOf>) => ticks.ticks.map(({ text }) => text);

describe('laneTicks', () => {
  test('names months, and the year beneath its first', () => {
    const { ticks, first } = ticksOf('2021-10-15', '2022-09-30');
    expect(ticks.map(({ text }) => text).slice(0, 4)).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
    expect(ticks.filter(({ major }) => major).map(({ text, major }) => [text, major])).toEqual([
      ['Jan', '2022'],
    ]);
    expect(first).toBe('2021');
  });

  test('names the year itself where there is one row', () => {
    const { ticks, first } = ticksOf('2021-10-15', '2022-09-30', 800, 1);
    expect(ticks.map(({ text }) => text).slice(0, 4)).toEqual(['Nov', 'Dec', '2022', 'Feb']);
    expect(first).toBeUndefined();
  });

  test('says the month once where its first day is at the edge', () => {
    const { ticks, first } = ticksOf('2022-09-01', '2022-09-30');
    expect(ticks[0]?.major).toBe('September 2022');
    expect(first).toBeUndefined();
  });

  test('names days, but no hours, since events are drawn where their day begins', () => {
    expect(texts(ticksOf('2022-09-13', '2022-09-23')).slice(0, 2)).toEqual(['13', '14']);
    const day = ticksOf('2022-09-13', '2022-09-13');
    expect(day).toMatchObject({ ticks: [{ share: 0, text: '13' }], first: 'September 2022' });
    expect(texts(ticksOf('2022-09-13', '2022-09-13', 300, 1))).toEqual(['13 Sep']);
  });

  test('leaves out labels of the last row under the date of the cursor', () => {
    const window = ['2021-10-15', '2022-09-30'] as const;
    const all = ticksOf(...window, 800, 1);
    const jan = all.ticks.findIndex(({ text }) => text === '2022');
    const at = all.ticks[jan]!.share * 800;
    const texts1 = texts(all).with(jan, '');
    expect(texts(ticksOf(...window, 800, 1, { start: at - 30, end: at + 20 }))).toEqual(texts1);
    expect(texts(ticksOf(...window, 800, 1, { start: at + 20, end: at + 30 }))).toEqual(texts1);
    expect(texts(ticksOf(...window, 800, 1, { start: at + 33, end: at + 40 }))).toEqual(texts(all));

    const two = ticksOf(...window, 800, 2, { start: 0, end: at + 20 });
    expect(texts(two)).toEqual(texts(ticksOf(...window)));
    expect(two.ticks.every(({ major }) => major === undefined)).toBe(true);
    expect(two.first).toBeUndefined();

    const fold = ticksOf('1921-07-05', '1992-12-31', 800, 1).folds[0]!;
    const middle = ((fold.start + fold.end) / 2) * 800;
    const under = ticksOf('1921-07-05', '1992-12-31', 800, 1, { start: middle, end: middle + 10 });
    expect(fold.years).toBeGreaterThan(0);
    expect(under.folds[0]).toEqual({ ...fold, years: undefined });
  });

  test.each([1, 2] as const)('leaves out labels that the end of the window would cut: %i rows', (rows) => {
    let left = 0;
    for (let day = 1; day <= 28; day++) {
      const { ticks } = ticksOf('2021-10-15', `2022-02-${String(day).padStart(2, '0')}`, 800, rows);
      for (const { share, text, major = '' } of ticks) {
        const room = (1 - share) * 800;
        expect(Math.max(text.length, major.length) * 6.5, `${text} ${major}`).toBeLessThan(room);
        if (text === '') left++;
      }
    }
    expect(left).toBeGreaterThan(0);
  });

  test('names the month once where one row of days has none', () => {
    expect(texts(ticksOf('2022-09-12', '2022-09-14', 300, 1))).toEqual(['12 Sep', '13', '14']);
    expect(texts(ticksOf('2022-02-03', '2022-08-20', 500, 1))[0]).toBe('Mar 2022');
  });

  test('keeps labels apart, and out of folds', () => {
    const { ticks, folds: drawn } = ticksOf('1921-07-05', '2026-06-07');
    const shares = ticks.map(({ share }) => share);
    const gaps = shares.slice(1).map((share, i) => share - shares[i]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30 / 800);
    for (const { start, end } of drawn) {
      expect(shares.filter((share) => share > start && share < end)).toEqual([]);
    }
  });

  test('keeps labels off the length that is written on a narrow fold', () => {
    const width = 300;
    const { ticks, folds: drawn } = ticksOf('1921-07-05', '2026-06-07', width);
    expect(Math.min(...drawn.map(({ start, end }) => (end - start) * width))).toBeLessThan(50);
    for (const { share } of ticks) {
      for (const { start, end } of drawn) {
        const middle = ((start + end) / 2) * width;
        const [left, right] = [share * width + 4, share * width + 30];
        expect(right < middle - 25 || left > middle + 25, `${left} to ${right} at ${middle}`).toBe(true);
      }
    }
  });

  test('writes no length over another, and those of the longest folds', () => {
    const many = Array.from({ length: 20 }, (_, index) => days(`${1500 + index * 20 + (index % 3)}-05-01`));
    const all = days('1490-01-01', '1910-12-31');
    const narrow = findFolds(many, all);
    const { folds: drawn } = laneTicks(all, foldedTimeFor(all, narrow), 600, 2, ENGLISH);
    const written = drawn.filter(({ years }) => years !== undefined);
    expect(drawn.length).toBeGreaterThan(15);
    expect(written.length).toBeGreaterThan(5);
    const middles = written.map(({ start, end }) => ((start + end) / 2) * 600);
    for (const [index, middle] of middles.slice(1).entries())
      expect(middle - middles[index]!).toBeGreaterThanOrEqual(56);
    const longest = Math.max(...written.map(({ years }) => years!));
    expect(longest).toBe(Math.max(...narrow.map(({ start, end }) => Math.round((end - start) / YEAR))));
  });

  test('gives the length of each fold, and cuts it at the window', () => {
    const { folds: whole } = ticksOf('1921-07-05', '2026-06-07');
    expect(whole.map(({ years }) => years)).toEqual([66, 29, 3]);
    const { folds: cut } = ticksOf('1950-01-01', '1990-01-01');
    expect(cut[0]).toMatchObject({ start: 0, years: 66 });
  });

  test.each([1, 12, 80])('draws something at a width of %i pixels', (width) => {
    expect(ticksOf('2021-01-01', '2022-01-01', width).ticks.length).toBeLessThan(4);
  });
});

describe('rowsThatFit', () => {
  test.each([
    [400, 10, 10, 2],
    [208, 10, 10, 2],
    [207, 10, 10, 1],
    [150, 10, 7, 1],
    [60, 10, 2, 1],
    [30, 10, 1, 1],
    [0, 10, 1, 1],
    [500, 0, 1, 2],
  ])(
    '%i pixels have room for %i lanes in %i rows, with %i rows of labels',
    (height, lanes, rows, axisRows) => {
      expect(rowsThatFit(height, lanes)).toMatchObject({ rows, axisRows });
    },
  );

  test('leaves no fifth of the height empty while lanes share a row', () => {
    for (let height = 40; height < 600; height++) {
      const { rows, lane, axisRows } = rowsThatFit(height, 12);
      if (rows < 12) expect(Math.floor(lane) * rows).toBeGreaterThan(0.8 * (height - axisRows * 19));
    }
  });
});

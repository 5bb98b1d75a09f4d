import { describe, expect, test } from 'vitest';
import { foldedTimeFor } from '../../../src/model/folds.ts';
import { lowerBound, positionsWithin } from '../../../src/model/timeIndex.ts';
import { inFoldedTime, inRows, isShared, makeEventIndex } from '../../../src/views/timeline/eventIndex.ts';
import { days, eventAt, indexAt } from './eventsAt.ts';

describe('makeEventIndex', () => {
  test('sorts by start', () => {
    const { events } = indexAt([eventAt('2022-09-14'), eventAt('1988-02-20')]);
    expect(events.map(({ id }) => id)).toEqual(['1988-02-20', '2022-09-14']);
  });

  test('has a lane for each kind in use, then Iran–Azerbaijan whatever the kind', () => {
    const { lanes, row } = indexAt([
      eventAt('2021-10-01', '2021-10-01', { kind: 'diplomacy', track: 'iran-azerbaijan' }),
      eventAt('2022-09-13', '2022-09-13', { kind: 'protest' }),
      eventAt('2022-09-14'),
    ]);
    expect(lanes.map(({ id }) => id)).toEqual(['fighting', 'protest', 'iran-azerbaijan']);
    expect([...row]).toEqual([2, 1, 0]);
  });
});

test('events of one track alone are in the lanes of their kinds', () => {
  const { lanes } = indexAt([
    eventAt('2021-10-01', '2021-10-01', { kind: 'diplomacy', track: 'iran-azerbaijan' }),
    eventAt('2021-10-02', '2021-10-02', { kind: 'protest', track: 'iran-azerbaijan' }),
  ]);
  expect(lanes.map(({ of, id }) => `${of} ${id}`)).toEqual(['kind diplomacy', 'kind protest']);
});

describe('kept lanes', () => {
  const before = indexAt([
    eventAt('2021-10-01', undefined, { kind: 'diplomacy', track: 'iran-azerbaijan' }),
    eventAt('2022-09-13', undefined, { kind: 'protest' }),
    eventAt('2022-09-14'),
  ]);
  const within = (...events: Parameters<typeof indexAt>[0]) => {
    const index = indexAt(events);
    return makeEventIndex(index, index.vocabulary, before.lanes);
  };

  test('stay, also empty, and have the events in the rows where they were', () => {
    const protest = within(eventAt('2022-09-13', undefined, { kind: 'protest' }));
    expect(protest.lanes).toBe(before.lanes);
    expect([...protest.row]).toEqual([1]);
    const iran = within(eventAt('2021-10-01', undefined, { kind: 'diplomacy', track: 'iran-azerbaijan' }));
    expect([...iran.row]).toEqual([2]);
    expect(within().rows).toBe(3);
  });

  test('give way to others as soon as an event has none among them', () => {
    const { lanes, row } = within(eventAt('2022-09-14'), eventAt('2022-09-15', undefined, { kind: 'legal' }));
    expect(lanes.map(({ id }) => id)).toEqual(['fighting', 'legal']);
    expect([...row]).toEqual([0, 1]);
  });
});

test('the last row has the events of all lanes that do not fit', () => {
  const all = indexAt(
    ['fighting', 'diplomacy', 'protest', 'legal'].map((kind, i) =>
      eventAt(`202${i}-01-01`, undefined, { kind }),
    ),
  );
  const fitted = inRows(all, 2);
  expect([...fitted.row].filter((row) => row === 1)).toHaveLength(3);
  expect([isShared(fitted, 0), isShared(fitted, 1), isShared(all, 3)]).toEqual([false, true, false]);
  expect(inRows(all, 4)).toBe(all);
});

test('in folded time the events keep their order, and come closer where nothing happened', () => {
  const index = indexAt([eventAt('1990-01-01'), eventAt('2020-01-01'), eventAt('2021-01-01')]);
  const fold = days('1991-01-01', '2019-01-01');
  const { start } = inFoldedTime(index, foldedTimeFor(days('2019-06-01', '2021-06-01'), [fold]));
  expect([start[1], start[2]]).toEqual([index.start[1], index.start[2]]);
  expect(start[1]! - start[0]!).toBeLessThan(0.1 * (index.start[1]! - index.start[0]!));
  expect(start[0]!).toBeLessThan(start[1]!);
});

describe('positionsWithin', () => {
  const index = indexAt([
    eventAt('1991-09-02', '1994-05-12'),
    eventAt('1992-01-01'),
    eventAt('1993-04-03'),
    eventAt('2020-09-27'),
  ]);

  test('finds what begins in the span', () => {
    expect(positionsWithin(index, days('2020-01-01', '2020-12-31'))).toEqual([3, 4]);
  });

  test('includes an earlier long event that still goes on', () => {
    expect(positionsWithin(index, days('1993-01-01', '1993-12-31'))).toEqual([0, 3]);
  });

  test('finds nothing in an empty stretch', () => {
    const [from, to] = positionsWithin(index, days('2005-01-01', '2006-01-01'));
    expect(to - from).toBe(0);
  });
});

test('lowerBound finds the first value that is not smaller', () => {
  expect([0, 1, 2, 3, 9].map((value) => lowerBound([1, 2, 2, 5], value))).toEqual([0, 0, 1, 3, 4]);
});

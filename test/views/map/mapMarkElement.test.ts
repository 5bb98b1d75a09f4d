// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ENGLISH } from '../../../src/strings/strings.ts';
import { clusterSpots, type MapMark, spotsOf } from '../../../src/views/map/layOutMapMarks.ts';
import { fillMapMark, makeMapMark, stepsBox } from '../../../src/views/map/mapMarkElement.ts';
import { aDataset, anEvent } from '../../helpers.ts';

const dataset = aDataset(
  ['a', 'b', 'c', 'd'].map((id, index) => anEvent(id, `199${index}`, { title: id.toUpperCase() })),
);
const events = [...dataset.events.values()];
const marksOf = (count: number) =>
  clusterSpots(spotsOf(new Map([['yerevan', events.slice(0, count)]]), dataset.places), () => ({
    x: 0,
    y: 0,
  }));

/** A button that stood for `mark`, filled once for each of the paths. */
function fill(mark: MapMark, ...paths: (ReadonlyMap<string, number> | undefined)[]) {
  const button = makeMapMark(() => {});
  const { kinds } = dataset.vocabulary;
  for (const numbers of paths)
    fillMapMark(button, mark, { nameOf: ({ name }) => name, kinds, strings: ENGLISH, numbers });
  return { name: button.getAttribute('aria-label'), steps: button.querySelector('.map-steps')?.textContent };
}

test('a mark has the number of its step, also in its name', () =>
  expect(fill(marksOf(1)[0]!, new Map([['a', 4]]))).toEqual({
    name: 'Diplomacy: A, 1990, step 4',
    steps: '4',
  }));

test('a group has the numbers of its steps in their order', () => {
  const numbers = new Map([
    ['a', 3],
    ['b', 1],
    ['c', 2],
  ]);
  const { name, steps } = fill(marksOf(2)[0]!, numbers);
  expect(name).toMatch(/, steps 1, 3$/);
  expect(steps).toBe('1, 3');
  expect(fill(marksOf(3)[0]!, numbers).steps).toBe('1, 2, 3');
  expect(fill(marksOf(4)[0]!, new Map([...numbers, ['d', 9]])).steps).toBe('1, 2 …');
});

test('a mark loses its number when the path is left, and has only one', () => {
  const mark = marksOf(1)[0]!;
  expect(fill(mark, new Map([['a', 1]]), new Map([['a', 2]]))).toMatchObject({ steps: '2' });
  expect(fill(mark, new Map([['a', 1]]), undefined)).toEqual({
    name: 'Diplomacy: A, 1990',
    steps: undefined,
  });
});

test('what numbers of steps cover grows with them; without numbers there is nothing', () => {
  const [mark] = marksOf(2);
  const widthOf = (numbers: ReadonlyMap<string, number>) => {
    const { left, right } = stepsBox(mark!, numbers)!;
    return right - left;
  };
  expect(widthOf(new Map([['a', 3]]))).toBeLessThan(
    widthOf(
      new Map([
        ['a', 3],
        ['b', 10],
      ]),
    ),
  );
  expect(stepsBox(mark!, undefined)).toBeUndefined();
  expect(stepsBox(mark!, new Map([['c', 1]]))).toBeUndefined();
});

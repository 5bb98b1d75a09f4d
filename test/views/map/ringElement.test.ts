// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { countKinds, ringSize } from '../../../src/views/map/layOutRing.ts';
import { ringElement } from '../../../src/views/map/ringElement.ts';
import { anEvent, aState } from '../../helpers.ts';

const { events, vocabulary } = aState([
  anEvent('a', '1991', { kind: 'diplomacy' }),
  anEvent('b', '1992', { kind: 'fighting' }),
  anEvent('c', '1993', { kind: 'diplomacy' }),
  anEvent('d', '1994', { kind: 'diplomacy' }),
]).dataset;
const counts = countKinds([...events.values()], vocabulary.kinds);

test('counts each kind, in the order of the vocabulary', () => {
  const order = [...vocabulary.kinds.keys()];
  expect(order.indexOf('fighting')).toBeLessThan(order.indexOf('diplomacy'));
  expect(counts).toEqual([
    { kind: 'fighting', count: 1 },
    { kind: 'diplomacy', count: 3 },
  ]);
});

test('the segments of a ring share it as the kinds share the events', () => {
  const segments = [...ringElement(counts, 4, vocabulary.kinds).querySelectorAll('circle')];
  const lengths = segments.map((it) => Number(it.getAttribute('stroke-dasharray')!.split(' ')[0]));
  const starts = segments.map((it) => Math.abs(Number(it.getAttribute('stroke-dashoffset'))));
  const round = Number(segments[0]!.getAttribute('stroke-dasharray')!.split(' ')[1]);
  const shares = counts.map(({ count }) => count / 4);
  expect(starts[0]).toBe(0);
  expect(starts[1]! / round).toBeCloseTo(shares[0]!, 5);
  for (const [index, length] of lengths.entries())
    expect(Math.abs(length / round - shares[index]!)).toBeLessThan(0.03);
});

test('a ring grows with the count, within limits', () => {
  expect(ringSize(2)).toBe(24);
  expect(ringSize(30)).toBeGreaterThan(ringSize(8));
  expect(ringSize(100_000)).toBe(36);
});

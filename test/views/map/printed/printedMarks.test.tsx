// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createAppStore } from '../../../../src/store/context.ts';
import { AreaMask } from '../../../../src/views/map/AreaMask.ts';
import { printedEntryMarks } from '../../../../src/views/map/printed/layOutPrintedMarks.ts';
import { PrintedMarks } from '../../../../src/views/map/printed/PrintedMarks.tsx';
import { toWorld } from '../../../../src/views/map/printed/project.ts';
import { aDataset, anEvent, aPlace, aState } from '../../../helpers.ts';
import { inStore } from '../../../inStore.tsx';

const at = (id: string, lon: number) => ({
  ...aPlace(id, id),
  geometry: { type: 'Point', coordinates: [lon, 40] },
});

const DATASET = aDataset(
  [
    anEvent('a', '1991', { kind: 'fighting', places: ['east'] }),
    anEvent('b', '1992', { kind: 'diplomacy', places: ['east'] }),
    anEvent('c', '1993', { kind: 'diplomacy', places: ['east'] }),
    anEvent('d', '1994', { kind: 'diplomacy', places: ['west'] }),
  ],
  { places: [at('west', 44), at('east', 46)] },
);

test('on paper a group is a ring of its kinds with its count, and a single event its symbol', () => {
  const events = [...DATASET.events.values()];
  const numbers = new Map(events.map(({ id }, index) => [id, index + 1]));
  const marks = printedEntryMarks(events, numbers, DATASET.places, ({ lat, lon }) => ({
    x: lon * 100,
    y: lat,
  }));
  const { container } = render(
    <svg>
      <title>map</title>
      <PrintedMarks marks={marks} />
    </svg>,
    inStore(createAppStore(aState(DATASET))),
  );
  const [group, single] = [...container.querySelectorAll('.printed-mark')];
  const segments = [...group!.querySelectorAll('.printed-segment')];
  const lengths = segments.map((it) => Number(it.getAttribute('stroke-dasharray')!.split(' ')[0]));
  expect(lengths).toHaveLength(2);
  expect(lengths[1]! / lengths[0]!).toBeCloseTo(2, 0);
  expect(new Set(segments.map((it) => it.getAttribute('color'))).size).toBe(2);
  expect(group!.querySelector('.printed-count')!.textContent).toBe('×3');
  expect(single!.querySelector('.printed-segment')).toBeNull();
  expect(single!.querySelector('.mark')).not.toBeNull();
});

test('on paper, too, a mark stands beside small areas, with a line to its place', () => {
  const [zoom, world] = [8, (it: { lat: number; lon: number }) => toWorld(it, 8)];
  const { x, y } = world({ lat: 40, lon: 46 });
  const square = [
    [45.9, 39.9],
    [46.1, 39.9],
    [46.1, 40.1],
    [45.9, 40.1],
    [45.9, 39.9],
  ];
  const mask = new AreaMask([{ type: 'Polygon', coordinates: [square] }], toWorld);
  const events = [...DATASET.events.values()];
  const [group] = printedEntryMarks(events, new Map(), DATASET.places, world, { mask, zoom });
  const { at } = group!;
  expect(Math.hypot(at.x - x, at.y - y)).toBeGreaterThan(group!.radius);
  expect(mask.touches(at, group!.radius, zoom)).toBe(false);
  const { container } = render(
    <svg>
      <title>map</title>
      <PrintedMarks marks={[group!]} />
    </svg>,
    inStore(createAppStore(aState(DATASET))),
  );
  const foot = container.querySelector('.printed-leader circle')!;
  expect(at.x + Number(foot.getAttribute('cx'))).toBeCloseTo(x, 5);
  expect(at.y + Number(foot.getAttribute('cy'))).toBeCloseTo(y, 5);
});

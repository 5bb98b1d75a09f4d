import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/model/time.ts';
import { foldedScale } from '../../../src/views/timeline/foldedScale.ts';
import { roomOf } from '../../../src/views/timeline/laneFit.ts';
import type { TimelineMark } from '../../../src/views/timeline/layOutTimelineMarks.ts';
import { centreAt, edgeStep, moveEdge, withTime } from '../../../src/views/timeline/moveWindow.ts';
import { openMark } from '../../../src/views/timeline/openMark.ts';
import { parseLaneKey } from '../../../src/views/timeline/parseLaneKey.ts';
import { scrollsPage, wheelChange } from '../../../src/views/timeline/wheelChange.ts';
import { at, days, eventAt, indexAt } from './eventsAt.ts';

describe('wheelChange', () => {
  const wheel = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };

  test('moves through time along either axis', () => {
    expect(wheelChange({ ...wheel, deltaY: 100 }, 1000)).toEqual({ kind: 'pan', share: 0.1 });
    expect(wheelChange({ ...wheel, deltaX: -50, deltaY: 3 }, 1000)).toEqual({ kind: 'pan', share: -0.05 });
  });

  test('converts lines and pages to pixels', () => {
    expect(wheelChange({ ...wheel, deltaY: 3, deltaMode: 1 }, 1000)).toEqual({ kind: 'pan', share: 0.12 });
    expect(wheelChange({ ...wheel, deltaY: 1, deltaMode: 2 }, 10_000)).toEqual({ kind: 'pan', share: 0.08 });
  });

  test('zooms with Ctrl or Cmd: up zooms in, and down reverts up', () => {
    const up = wheelChange({ ...wheel, deltaY: -100, ctrlKey: true }, 1000);
    const down = wheelChange({ ...wheel, deltaY: 100, metaKey: true }, 1000);
    if (up.kind !== 'zoom' || down.kind !== 'zoom') throw new Error('is no zoom');
    expect(up.factor).toBeLessThan(1);
    expect(up.factor * down.factor).toBeCloseTo(1);
  });

  test.each([
    ['a smooth wheel', 16, 6.25, 0],
    ['a pinch', 400, -0.25, 0],
    ['Firefox with a mouse', 2, 1.25, 1],
  ])('zooms by the same in many small steps as in one: %s', (_, steps, deltaY, deltaMode) => {
    const zoom = (delta: number, mode: number) => {
      const change = wheelChange({ ...wheel, deltaY: delta, deltaMode: mode, ctrlKey: true }, 1000);
      return change.kind === 'zoom' ? change.factor : Number.NaN;
    };
    const unit = deltaMode === 1 ? 40 : 1;
    expect(zoom(deltaY, deltaMode) ** steps).toBeCloseTo(zoom(steps * deltaY * unit, 0));
  });

  test('moves by the same in many steps as in one, however long', () => {
    expect(wheelChange({ ...wheel, deltaY: 3000 }, 1000)).toEqual({ kind: 'pan', share: 3 });
    expect(wheelChange({ ...wheel, deltaY: 0.5 }, 1000)).toEqual({ kind: 'pan', share: 0.0005 });
  });

  test('stays a number for any wheel event', () => {
    const change = wheelChange({ ...wheel, deltaY: 1e9, ctrlKey: true }, 1000);
    expect(change.kind === 'zoom' && Number.isFinite(change.factor)).toBe(true);
  });

  test('leaves vertical turns without a key to the page around', () => {
    expect(scrollsPage({ ...wheel, deltaY: 100 })).toBe(true);
    expect(scrollsPage({ ...wheel, deltaY: -3, deltaX: 3 })).toBe(true);
    expect(scrollsPage({ ...wheel, deltaX: 50, deltaY: 3 })).toBe(false);
    expect(scrollsPage({ ...wheel, deltaY: 100, shiftKey: true })).toBe(false);
    expect(scrollsPage({ ...wheel, deltaY: 100, ctrlKey: true })).toBe(false);
    expect(scrollsPage({ ...wheel, deltaY: 100, metaKey: true })).toBe(false);
  });
});

describe('moving the window', () => {
  const limits = days('2020-01-01', '2020-12-31');
  const scale = foldedScale([limits], limits);
  const window = days('2020-03-01', '2020-03-10');

  test('centres it and keeps its length', () => {
    const moved = centreAt(window, 0.5, scale);
    expect(moved.end - moved.start).toBe(10 * DAY);
    expect((moved.start + moved.end) / 2).toBeCloseTo(at('2020-07-02'), -2);
  });

  test('never lets one edge pass the other', () => {
    expect(moveEdge(window, 'start', 0.9, scale)).toEqual({ start: window.end - DAY, end: window.end });
    expect(moveEdge(window, 'end', 0, scale)).toEqual({ start: window.start, end: window.start + DAY });
  });

  test('moves an edge by keys', () => {
    expect(edgeStep('ArrowRight', 0.5)).toBeCloseTo(0.505);
    expect(edgeStep('PageDown', 0.5)).toBeCloseTo(0.45);
    expect(edgeStep('Home', 0.5)).toBe(0);
    expect(edgeStep('a', 0.5)).toBeUndefined();
  });

  test('stays when the time is in it, else centres it', () => {
    const limits = days('2020-01-01', '2020-12-31');
    expect(withTime(window, at('2020-03-05'), limits)).toBe(window);
    expect(withTime(window, at('2020-06-06'), limits)).toEqual(days('2020-06-01', '2020-06-10'));
    expect(withTime(window, limits.start, limits).start).toBe(limits.start);
    expect(withTime(window, at('2020-12-31'), limits).end).toBe(limits.end);
  });
});

describe('openMark', () => {
  const index = indexAt([
    eventAt('2022-09-13'),
    eventAt('2022-09-13', '2022-09-13', { id: 'second' }),
    eventAt('2022-09-13', '2022-09-13', { id: 'talks', kind: 'diplomacy' }),
    eventAt('2022-09-20'),
  ]);
  const year = days('2022-01-01', '2022-12-31');
  const mark: TimelineMark = { key: '', row: 0, at: 0, count: 3, first: 0, last: 3, room: 0 };

  test('zooms in on those of several days', () => {
    expect(openMark(mark, index, year)).toEqual({
      kind: 'zoom',
      window: { start: at('2022-09-13') - 1.75 * DAY, end: at('2022-09-20') + 1.75 * DAY },
    });
  });

  test('lists those of one day, of its lane only', () => {
    const sameDay = { ...mark, count: 2, last: 2 };
    expect(openMark(sameDay, index, year)).toEqual({ kind: 'list', positions: [0, 1] });
  });

  test('lists those of several days that are as close as they can be', () => {
    const fortnight = days('2022-09-10', '2022-09-21');
    expect(openMark(mark, index, fortnight)).toEqual({ kind: 'list', positions: [0, 1, 3] });
  });

  test('selects a single event', () => {
    expect(openMark({ ...mark, count: 1 }, index, year)).toEqual({ kind: 'select', position: 0 });
  });
});

describe('parseLaneKey', () => {
  test('goes to the neighbours of a count', () => {
    expect(parseLaneKey('ArrowRight', 3, 6, 10)).toEqual({ kind: 'go', position: 7 });
    expect(parseLaneKey('ArrowLeft', 3, 6, 10)).toEqual({ kind: 'go', position: 2 });
  });

  test('stays within the events', () => {
    expect(parseLaneKey('ArrowLeft', 0, 0, 10)).toEqual({ kind: 'go', position: 0 });
    expect(parseLaneKey('End', 0, 0, 10)).toEqual({ kind: 'go', position: 9 });
  });

  test('zooms in with plus and out with minus, and ignores other keys', () => {
    expect(parseLaneKey('+', 0, 0, 10)).toEqual({ kind: 'zoom', factor: 0.6 });
    expect(parseLaneKey('-', 0, 0, 10)).toMatchObject({ kind: 'zoom', factor: 1 / 0.6 });
    expect(parseLaneKey('ArrowUp', 0, 0, 10)).toBeUndefined();
  });

  test('goes through the given positions only', () => {
    const go = (key: string, first: number, last = first) => {
      const asked = parseLaneKey(key, first, last, 10, [2, 5, 8]);
      return asked?.kind === 'go' ? asked.position : undefined;
    };
    expect([go('ArrowRight', 2), go('ArrowLeft', 8), go('Home', 5), go('End', 5)]).toEqual([5, 5, 2, 8]);
    expect([go('ArrowRight', 3), go('ArrowLeft', 3), go('ArrowRight', 4, 6)]).toEqual([5, 2, 8]);
    expect([go('ArrowRight', 8), go('ArrowLeft', 2)]).toEqual([8, 2]);
  });
});

test('roomOf tells a phone from a low iframe', () => {
  expect([roomOf(1000, 330), roomOf(390, 250), roomOf(390, 132), roomOf(390, 110)]).toEqual([
    undefined,
    'narrow',
    'little',
    'least',
  ]);
});

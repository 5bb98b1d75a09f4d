import { describe, expect, test } from 'vitest';
import type { EventsDrawn } from '../../../src/views/timeline/layOutTimelineMarks.ts';
import { recedes } from '../../../src/views/timeline/recedes.ts';

const index = { row: Uint8Array.from([0, 1, 0, 1, 0]) };
const single = (at: number): EventsDrawn => ({ row: index.row[at]!, count: 1, first: at, last: at });
const receding = (mark: EventsDrawn, positions: readonly number[], selected?: number) =>
  recedes(mark, { positions, index }, selected);

describe('a mark of the lanes recedes', () => {
  test('unless its event is among them', () => {
    expect([0, 1, 2, 3, 4].filter((at) => receding(single(at), [1, 4]))).toEqual([0, 2, 3]);
  });

  test('not while it is selected', () => expect(receding(single(2), [1, 4], 2)).toBe(false));

  test('as a count only if none of its own row is among them', () => {
    const count: EventsDrawn = { row: 0, count: 3, first: 0, last: 4 };
    expect(receding(count, [1, 3])).toBe(true);
    expect(receding(count, [1, 2])).toBe(false);
    expect(receding(count, [4])).toBe(false);
  });

  test('as a count that has lost its one event to the mark of the selected one', () => {
    expect(receding({ row: 0, count: 2, first: 0, last: 4 }, [2], 2)).toBe(true);
  });
});

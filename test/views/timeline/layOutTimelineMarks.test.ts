import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/model/time.ts';
import { inRows } from '../../../src/views/timeline/eventIndex.ts';
import {
  layOutTimelineMarks,
  SPACING,
  type TimelineMark,
} from '../../../src/views/timeline/layOutTimelineMarks.ts';
import { days, eventAt, indexAt } from './eventsAt.ts';

const SPAN = days('2020-01-01', '2020-12-31');

function marksOf(dates: string[], { pixelsPerDay = 4, pinned = [] as number[] } = {}): TimelineMark[] {
  const index = indexAt(dates.map((date) => eventAt(date)));
  const scale = { span: SPAN, msPerPixel: DAY / pixelsPerDay, spacing: SPACING };
  return layOutTimelineMarks(index, scale, new Set(pinned));
}
const counts = (marks: TimelineMark[]) => marks.map(({ count }) => count);

describe('layOutTimelineMarks', () => {
  test('draws distant events one by one', () => {
    expect(counts(marksOf(['2020-03-01', '2020-03-10', '2020-04-01']))).toEqual([1, 1, 1]);
  });

  test('counts those that would overlap', () => {
    expect(counts(marksOf(['2020-03-01', '2020-03-02', '2020-03-03', '2020-06-01']))).toEqual([3, 1]);
  });

  test('never lets two marks of a lane touch, and loses none', () => {
    const dates = Array.from({ length: 120 }, (_, i) =>
      new Date(SPAN.start + i * i * 20e5).toISOString().slice(0, 10),
    );
    const marks = marksOf(dates.map((date, i) => (i === 0 ? '2020-01-01' : date)));
    const gaps = marks.slice(1).map((mark, i) => ((mark.at - marks[i]!.at) / DAY) * 4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(SPACING * 0.97);
    expect(counts(marks).reduce((sum, count) => sum + count, 0)).toBe(120);
  });

  test('draws a pinned event by itself and takes it out of the count', () => {
    const marks = marksOf(['2020-03-01', '2020-03-02', '2020-03-03'], { pinned: [1] });
    expect(marks.find(({ key }) => key === '2020-03-02')?.count).toBe(1);
    expect(counts(marks).sort()).toEqual([1, 2]);
  });

  test('moves a count aside that a pinned event would hide', () => {
    const marks = marksOf(['2020-03-01', '2020-03-02', '2020-03-03'], { pinned: [1] });
    expect(Math.abs(marks[1]!.at - marks[0]!.at) / DAY).toBeCloseTo(22 / 4);
  });

  test('gives a label the room up to the next mark, and none where there is too little', () => {
    const [first, second, third] = marksOf(['2020-03-01', '2020-04-01', '2020-04-15']);
    expect(first!.room).toBe(31 * 4 - SPACING - 4);
    expect(second!.room).toBe(0);
    expect(third!.room).toBe(260);
  });

  test('keeps the rows separate, and counts together what shares a row', () => {
    const index = indexAt([
      eventAt('2020-03-01'),
      eventAt('2020-03-01', '2020-03-01', { id: 'talks', kind: 'diplomacy' }),
    ]);
    const scale = { span: SPAN, msPerPixel: DAY, spacing: SPACING };
    const apart = layOutTimelineMarks(index, scale, new Set());
    const together = layOutTimelineMarks(inRows(index, 1), scale, new Set());
    expect(apart.map(({ row, count }) => [row, count])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(together.map(({ row, count, room }) => [row, count, room])).toEqual([[0, 2, 0]]);
  });
});

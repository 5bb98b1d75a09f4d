// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/strings/strings.ts';
import type { TimelineMark } from '../../../src/views/timeline/layOutTimelineMarks.ts';
import {
  emphasise,
  fillTimelineMark,
  fitText,
  makeTimelineMark,
} from '../../../src/views/timeline/timelineMarkElement.ts';
import { eventAt, indexAt } from './eventsAt.ts';

const mark: TimelineMark = { key: 'x', row: 0, at: 0, count: 1, first: 0, last: 0, room: 100 };

describe('a mark', () => {
  test('is a button named by kind, title and date', () => {
    const button = makeTimelineMark('x');
    fillTimelineMark(button, mark, indexAt([eventAt('2022-09-14')]), ENGLISH);
    expect(button.getAttribute('aria-label')).toBe('Fighting: On 2022-09-14, 14 September 2022');
    expect(button.querySelector('[data-kind="fighting"]')).not.toBeNull();
  });

  test('is emphasised only while its event is selected or read', () => {
    const button = makeTimelineMark('x');
    fillTimelineMark(button, mark, indexAt([eventAt('2022-09-14')]), ENGLISH);
    const looks = (emphasis: Parameters<typeof emphasise>[2]) => {
      emphasise(button, mark, emphasis);
      return [button.className, button.getAttribute('aria-current')];
    };
    expect(looks({ selected: 0, reading: 0 })).toEqual(['timeline-mark is-selected', 'true']);
    expect(looks({ selected: 1, reading: 0 })).toEqual(['timeline-mark is-reading', null]);
    expect(looks({ selected: 1, reading: undefined })).toEqual(['timeline-mark', null]);
  });

  test('shows a title as text, even if it has markup', () => {
    const button = makeTimelineMark('x');
    fillTimelineMark(
      button,
      mark,
      indexAt([eventAt('2022-09-14', '2022-09-14', { title: '<b>x</b>' })]),
      ENGLISH,
    );
    expect(button.textContent).toBe('<b>x</b>');
  });

  test('has no label where there is no room', () => {
    const button = makeTimelineMark('x');
    fillTimelineMark(button, { ...mark, room: 0 }, indexAt([eventAt('2022-09-14')]), ENGLISH);
    expect(button.textContent).toBe('');
  });

  test('has a label as long as there is room, and none of a few letters', () => {
    const button = makeTimelineMark('x');
    fillTimelineMark(button, mark, indexAt([eventAt('2022-09-14')]), ENGLISH);
    const label = button.querySelector<HTMLElement>('.timeline-label')!;
    const looks = (room: number) => {
      fitText(button, room);
      return label.hidden ? 'hidden' : label.style.maxWidth;
    };
    expect(label.style.maxWidth).toBe('6.25rem');
    expect([80.9, 59, -200, 100].map(looks)).toEqual(['5rem', 'hidden', 'hidden', '6.25rem']);
  });

  test('of events that have no lane of their own is named by the row that has them', () => {
    const button = makeTimelineMark('x');
    const war = eventAt('2020-10-03');
    const index = { ...indexAt([war, eventAt('2020-10-20', '2020-10-20', { kind: 'protest' })]), rows: 1 };
    const named = (rows: number, row: number) => {
      fillTimelineMark(button, { ...mark, row, count: 2, last: 1 }, { ...index, rows }, ENGLISH);
      return button.getAttribute('aria-label');
    };
    // The only row of several kinds has no name.
    expect(named(1, 0)).toBe('2 events, 3 October 2020 – 20 October 2020');
    expect(named(2, 1)).toMatch(/^[A-Z][a-z]+: 2 events, /);
  });

  test('counts several events of its lane and gives their period', () => {
    const button = makeTimelineMark('x');
    const index = indexAt([eventAt('2020-10-03'), eventAt('2020-10-20')]);
    fillTimelineMark(button, { ...mark, count: 2, last: 1 }, index, ENGLISH);
    expect(button.getAttribute('aria-label')).toBe('Fighting: 2 events, 3 October 2020 – 20 October 2020');
    expect(button.textContent).toBe('2');
  });
});

// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/strings/strings.ts';
import type { TimelineMark } from '../../../src/views/timeline/layOutTimelineMarks.ts';
import {
  emphasise,
  fillTimelineMark,
  makeTimelineMark,
} from '../../../src/views/timeline/timelineMarkElement.ts';
import { eventAt, indexAt } from './eventsAt.ts';

const mark: TimelineMark = { key: 'x', row: 0, at: 0, count: 1, first: 0, last: 0, room: 100 };

describe('a mark', () => {
  test('is a button named by title and date', () => {
    const button = makeTimelineMark('x');
    fillTimelineMark(button, mark, indexAt([eventAt('2022-09-14')]), ENGLISH);
    expect(button.getAttribute('aria-label')).toBe('On 2022-09-14, 14 September 2022');
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

  test('counts several events and gives their period', () => {
    const button = makeTimelineMark('x');
    const index = indexAt([eventAt('2020-10-03'), eventAt('2020-10-20')]);
    fillTimelineMark(button, { ...mark, count: 2, last: 1 }, index, ENGLISH);
    expect(button.getAttribute('aria-label')).toBe('2 events, 3 October 2020 – 20 October 2020');
    expect(button.textContent).toBe('2');
  });
});

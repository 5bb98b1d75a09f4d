import { describe, expect, test } from 'vitest';
import { makeEventIndex } from '../../../src/views/timeline/eventIndex.ts';
import type { Mark } from '../../../src/views/timeline/layoutMarks.ts';
import { dressMark, markElement } from '../../../src/views/timeline/markElement.ts';
import { eventAt } from './eventsAt.ts';

const mark: Mark = { key: 'x', lane: 0, at: 0, count: 1, first: 0, last: 0, room: 100 };

describe('a mark', () => {
  test('is a button named by title and date', () => {
    const button = markElement('x');
    dressMark(button, mark, makeEventIndex([eventAt('2022-09-14')]), true);
    expect(button.getAttribute('aria-label')).toBe('On 2022-09-14, 14 September 2022');
    expect(button.getAttribute('aria-current')).toBe('true');
    expect(button.querySelector('.mark-fighting')).not.toBeNull();
  });

  test('shows a title as text, whatever it holds', () => {
    const button = markElement('x');
    dressMark(
      button,
      mark,
      makeEventIndex([eventAt('2022-09-14', '2022-09-14', { title: '<b>x</b>' })]),
      false,
    );
    expect(button.textContent).toBe('<b>x</b>');
  });

  test('has no label where there is no room', () => {
    const button = markElement('x');
    dressMark(button, { ...mark, room: 0 }, makeEventIndex([eventAt('2022-09-14')]), false);
    expect(button.textContent).toBe('');
  });

  test('counts several events and says from when to when', () => {
    const button = markElement('x');
    const index = makeEventIndex([eventAt('2020-10-03'), eventAt('2020-10-20')]);
    dressMark(button, { ...mark, count: 2, last: 1 }, index, false);
    expect(button.getAttribute('aria-label')).toBe('2 events, 3 October 2020 – 20 October 2020');
    expect(button.textContent).toBe('2');
  });
});

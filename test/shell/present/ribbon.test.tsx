// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { DAY } from '../../../src/model/time.ts';
import { Ribbon } from '../../../src/shell/present/Ribbon.tsx';
import { inStore } from '../../inStore.tsx';
import { at, eventAt } from '../../views/timeline/eventsAt.ts';

afterEach(cleanup);

const marks = (container: HTMLElement) => container.querySelectorAll('.ribbon-line i:not([data-current])');
const leftOf = (mark: Element | null) => Number.parseFloat((mark as HTMLElement).style.left);

test('has a mark for each event, and one for the current event', () => {
  const events = ['1991-01-01', '1991-06-01', '1992-01-01'].map((day) => eventAt(day));
  const { container } = render(<Ribbon events={events} current={events[1]} />, inStore());
  expect(marks(container)).toHaveLength(3);
  const lefts = [...marks(container)].map(leftOf);
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  expect(leftOf(container.querySelector('[data-current]'))).toBe(lefts[1]);
});

test('shows an event of another path, too', () => {
  const { container } = render(
    <Ribbon events={[eventAt('1991-01-01')]} current={eventAt('1993-01-01')} />,
    inStore(),
  );
  expect(marks(container)).toHaveLength(2);
});

test('of 130,000 events draws no more marks than can be told apart', () => {
  const event = eventAt('1991-01-01');
  const events = Array.from({ length: 130_000 }, (_, index) => {
    const start = at('1991-01-01') + index * DAY * 0.1;
    return {
      ...event,
      id: `e${index}`,
      date: { ...event.date, span: { start, end: start + DAY } },
    };
  });
  const { container } = render(<Ribbon events={events} current={events[0]} />, inStore());
  expect(marks(container).length).toBeGreaterThan(1000);
  expect(marks(container).length).toBeLessThanOrEqual(2001);
});

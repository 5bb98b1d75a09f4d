// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { createAppStore, StoreContext } from '../../../src/store/context.ts';
import { TimelineView } from '../../../src/views/timeline/TimelineView.tsx';
import { aState, VOCABULARY } from '../../helpers.ts';
import { days, eventAt } from './eventsAt.ts';

afterEach(cleanup);

/** jsdom has no layout, so no lanes are drawn here: the browser tests check those. */
function draw() {
  const events = ['1988-02-20', '2020-09-27', '2022-09-14', '2023-09-19'].map((day) => eventAt(day));
  const dataset = {
    vocabulary: VOCABULARY,
    opening: days('2020-07-01', '2023-12-31'),
    periods: [{ id: 'war', label: '2020 war', span: days('2020-09-15', '2020-12-20') }],
    events: new Map(events.map((event) => [event.id, event])),
    places: new Map(),
  } as Partial<Dataset> as Dataset;
  const store = createAppStore(aState(dataset));
  render(
    <StrictMode>
      <StoreContext value={store}>
        <TimelineView />
      </StoreContext>
    </StrictMode>,
  );
  return () => store.api.getState().view;
}

test('is a region named Timeline', () => {
  draw();
  expect(screen.queryAllByRole('region').map((it) => it.getAttribute('aria-label'))).toEqual(['Timeline']);
});

test('shows a period and says that it does', () => {
  const view = draw();
  const button = screen.getByRole('button', { name: '2020 war' });
  expect(button.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(button);
  expect(view().window).toEqual(days('2020-09-15', '2020-12-20'));
  expect(button.getAttribute('aria-pressed')).toBe('true');
});

test('has buttons for everything that dragging does', () => {
  const view = draw();
  const opening = view().window;
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(view().window).toEqual(opening);
  fireEvent.click(screen.getByRole('button', { name: 'Shorter time shown' }));
  const shorter = view().window;
  expect(shorter.end - shorter.start).toBeCloseTo((opening.end - opening.start) / 2, -3);
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  const later = view().window;
  expect(later.start).toBeGreaterThan(shorter.start);
  fireEvent.click(screen.getByRole('button', { name: 'Earlier' }));
  expect(view().window.start).toBeLessThan(later.start);
});

test('gives the first and last day of the window in words, and moves them by keys', () => {
  const view = draw();
  const first = screen.getByRole('slider', { name: 'First day of the time shown' });
  expect(first.getAttribute('aria-valuetext')).toBe('1 July 2020');
  const last = screen.getByRole('slider', { name: 'Last day of the time shown' });
  expect(last.getAttribute('aria-valuetext')).toBe('31 December 2023');
  const before = view().window;
  fireEvent.keyDown(last, { key: 'ArrowLeft' });
  expect(view().window.end).toBeLessThan(before.end);
  expect(view().window.start).toBeCloseTo(before.start, -1);
});

// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/views/loading/ErrorBoundary.tsx';
import { inStore } from '../../inStore.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A note that disappears, and a button that is inserted before another. */
function Part() {
  const [noted, setNoted] = useState(true);
  return (
    <div>
      {noted && <aside>A note</aside>}
      {noted && <aside>Another</aside>}
      <button type="button" onClick={() => setNoted(false)}>
        Away
      </button>
    </div>
  );
}

const Broken = () => {
  throw new Error('a bug of ours');
};

function takeNoteAway(notes = 1) {
  for (const note of [...document.querySelectorAll('aside')].slice(0, notes)) note.remove();
  fireEvent.click(screen.getByRole('button', { name: 'Away' }));
}

test('a view whose elements something else removed is mounted again, without a message', () => {
  const onFailure = vi.fn();
  render(
    <ErrorBoundary view="Events" onFailure={onFailure}>
      <Part />
    </ErrorBoundary>,
    inStore(),
  );
  takeNoteAway();
  expect(screen.queryAllByText('A note')).toHaveLength(1);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onFailure).not.toHaveBeenCalled();
  expect(console.error).toHaveBeenCalledWith('Events:', expect.any(DOMException), expect.any(String));
});

test('several elements removed before one change count once', () => {
  render(
    <ErrorBoundary view="Events">
      <Part />
    </ErrorBoundary>,
    inStore(),
  );
  takeNoteAway(2);
  expect(vi.mocked(console.error).mock.calls.length).toBeGreaterThan(1);
  expect(screen.queryAllByText('A note')).toHaveLength(1);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where that happens again at once, it says so and offers to try again', () => {
  render(
    <ErrorBoundary view="Events">
      <Part />
    </ErrorBoundary>,
    inStore(),
  );
  takeNoteAway();
  takeNoteAway();
  expect(screen.getByRole('alert').textContent).toContain('The events could not be drawn');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryAllByText('A note')).toHaveLength(1);
});

test('some time later it is mounted again', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  render(
    <ErrorBoundary view="Events">
      <Part />
    </ErrorBoundary>,
    inStore(),
  );
  takeNoteAway();
  vi.advanceTimersByTime(5000);
  takeNoteAway();
  expect(screen.queryAllByText('A note')).toHaveLength(1);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a bug of ours is shown at once, and no other view fails', () => {
  render(
    <>
      <ErrorBoundary view="Events">
        <Broken />
      </ErrorBoundary>
      <ErrorBoundary view="Map">
        <p>The map</p>
      </ErrorBoundary>
    </>,
    inStore(),
  );
  expect(screen.getByText('The map')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('The events could not be drawn');
});

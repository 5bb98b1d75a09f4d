// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/shell/Announcer.tsx';
import { createAppStore, StoreContext } from '../../src/store/context.ts';
import { anEvent, aState } from '../helpers.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function start() {
  const store = createAppStore(
    aState([anEvent('first', '1991-06-01'), anEvent('second', '1992-06-02'), anEvent('third', '1993-06')]),
  );
  const { container } = render(
    <StoreContext value={store}>
      <Announcer />
    </StoreContext>,
  );
  const said: string[] = [];
  for (const region of container.querySelectorAll('[aria-live=polite]')) {
    // A region that is emptied says nothing.
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }
  const change = async (how: () => void) => {
    said.length = 0;
    await act(async () => how());
    await act(() => vi.advanceTimersByTimeAsync(2000));
    return said;
  };
  return { actions: store.actions, change };
}

test('opening, closing and stepping are said once each, with the date in words', async () => {
  const { actions, change } = start();
  expect(await change(() => actions.openEvent('second'))).toEqual(['2 June 1992: second']);
  expect(await change(() => actions.selectNext())).toEqual(['June 1993: third']);
  expect(await change(() => actions.startPresenting())).toEqual(['June 1993: third (3 of 3)']);
  expect(await change(() => actions.selectPrevious())).toEqual(['2 June 1992: second (2 of 3)']);
  expect(await change(() => actions.stopPresenting())).toEqual(['2 June 1992: second']);
  expect(await change(() => actions.closePage())).toEqual(['List of events: 3 of 3 events']);
});

test('a window that is being moved is said once, when it stands still', async () => {
  const { actions, change } = start();
  const said = await change(() => {
    actions.zoomWindow(0.5);
    for (let step = 0; step < 20; step++) actions.panWindow(0.01);
  });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Time shown: \d+ \w+ \d{4} – \d+ \w+ \d{4}$/);
});

test('a page that is opened says nothing of the event behind it', async () => {
  const { actions, change } = start();
  await change(() => actions.openEvent('second'));
  expect(await change(() => actions.openPage('about'))).toEqual([]);
});

test('where a step is closed, the path is said that its cover shows, not the list', async () => {
  const { actions, change } = start();
  actions.followPath({ kind: 'own', eventIds: ['third', 'first'], title: 'Two truces' });
  await change(() => actions.openEvent('third'));
  expect(await change(() => actions.closePage())).toEqual(['Two truces']);
});

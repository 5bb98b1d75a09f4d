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
  expect(said[0]).toMatch(/^Time shown: \d+ \w+ \d{4} – \d+ \w+ \d{4}: \d of 3 events$/);
});

test('a search is said once, when the typing has stopped, with what the search did with its words', async () => {
  const { actions, change } = start();
  const said = await change(() => {
    for (const query of ['s', 'se', 'sec', 'second']) actions.filter({ query });
  });
  expect(said).toEqual(['1 of 3 events.']);
  expect(await change(() => actions.filter({ query: 'zzzz' }))).toEqual(['0 of 3 events.']);
  expect(await change(() => actions.filter({ query: '' }))).toEqual(['3 of 3 events.']);
});

test('events that match at other times are said with the count', async () => {
  const { actions, change } = start();
  await change(() => actions.showWindow({ start: Date.parse('1991-01-01'), end: Date.parse('1992-12-31') }));
  expect(await change(() => actions.filter({ kinds: ['diplomacy'] }))).toEqual([
    '2 of 3 events. 1 more at other times.',
  ]);
});

test('filters are not said beside a dialog that has a count of its own', async () => {
  const { actions, change } = start();
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.open = true;
  dialog.append(Object.assign(document.createElement('p'), { role: 'status' }));
  expect(await change(() => actions.filter({ query: 'second' }))).toEqual([]);
  dialog.remove();
});

test('the names that lead are said once; with a change of the window in the same message', async () => {
  const { actions, change } = start();
  expect(await change(() => actions.setNaming('hy'))).toEqual(['Place names: Armenian first']);
  const said = await change(() => {
    actions.setNaming('both');
    actions.zoomWindow(0.5);
  });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Place names: .+\. Time shown: /);
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

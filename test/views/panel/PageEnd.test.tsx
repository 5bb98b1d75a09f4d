// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAppStore } from '../../../src/store/context.ts';
import { PanelView } from '../../../src/views/panel/PanelView.tsx';
import { aDataset, anEvent, aState } from '../../helpers.ts';
import { inStore } from '../../inStore.tsx';

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollTo = () => {};
  vi.stubGlobal('ResizeObserver', Nothing);
});
afterEach(cleanup);

class Nothing {
  observe() {}
  disconnect() {}
}

const DATASET = aDataset([anEvent('e1', '1992'), anEvent('e2', '1993')]);

function showPanel(selectedId?: string) {
  const store = createAppStore(aState(DATASET, { view: selectedId === undefined ? {} : { selectedId } }));
  render(<PanelView />, inStore(store));
  return store;
}
const isOpen = (id: string) => screen.queryByRole('heading', { level: 2, name: id }) !== null;
const hasEnd = () => document.querySelector('.fold') !== null;

test('the end of an event that the reader opens follows after the first paint', async () => {
  const { actions } = showPanel();
  act(() => actions.openEvent('e1'));
  expect([isOpen('e1'), hasEnd()]).toEqual([true, false]);
  expect(await screen.findByText('Cite')).toBeTruthy();
});

test('the end of what is stepped to follows as well', async () => {
  const { actions } = showPanel('e1');
  act(() => actions.selectNext());
  expect([isOpen('e2'), hasEnd()]).toEqual([true, false]);
  expect(await screen.findByText('Cite')).toBeTruthy();
});

test('what is returned to is whole at once, since it is scrolled to where it was', () => {
  const { actions, api } = showPanel();
  act(() => actions.openEvent('e1'));
  const opened = api.getState().view;
  act(() => actions.openEvent('e2'));
  // Back: the view is replaced, and nothing else.
  act(() => api.setState((state) => ({ ...state, view: opened })));
  expect([isOpen('e1'), hasEnd()]).toEqual([true, true]);
});

test('what is open when the page is loaded is whole at once', () => {
  showPanel('e1');
  expect([isOpen('e1'), hasEnd()]).toEqual([true, true]);
});

// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Notices } from '../../src/shell/Notices.tsx';
import { createAppStore, StoreContext } from '../../src/store/context.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

const ISSUE = { file: 'events.json', record: 'e7', field: 'date', value: '31 Feb', expected: 'a date' };

function show({ issues = [ISSUE], messages = [{ text: () => 'Left out: actor=nobody.' }] } = {}) {
  const dataset = { ...aDataset([anEvent('e1', '1991')]), issues };
  const store = createAppStore(aState(dataset, { session: { messages } }));
  render(
    <StoreContext value={store}>
      <Notices />
    </StoreContext>,
  );
  return store;
}

const texts = () => screen.queryAllByRole('paragraph').map(({ textContent }) => textContent);

afterEach(cleanup);

test('a new version is announced beside an invalid record and an ignored parameter, and none hides another', async () => {
  const { actions } = show();
  const reload = vi.fn();
  act(() => actions.offerReload(reload));
  expect(texts()).toEqual([
    'Left out: actor=nobody.',
    'One record has errors. What could not be read of it is left out.',
    'A new version of this page is ready.',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(reload).toHaveBeenCalledOnce();
});

test('each is dismissed by itself, the last with the bar', async () => {
  const { actions } = show();
  act(() => actions.offerReload(() => {}));
  const dismiss = (description: RegExp) =>
    userEvent.click(screen.getByRole('button', { name: 'Dismiss', description }));
  await dismiss(/record/);
  expect(texts()).toEqual(['Left out: actor=nobody.', 'A new version of this page is ready.']);
  expect(screen.queryByText('Show')).toBeNull();
  await dismiss(/new version/);
  expect(texts()).toEqual(['Left out: actor=nobody.']);
  await dismiss(/nobody/);
  expect(screen.queryByRole('status')).toBeNull();
});

test('a later notice joins the earlier ones', () => {
  const { actions } = show({ issues: [] });
  act(() => actions.offerReload(() => {}));
  act(() => actions.notify(() => 'The sources could not be loaded.'));
  expect(texts()).toHaveLength(3);
});

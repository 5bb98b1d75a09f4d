// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { lazyDialog } from '../../src/shell/lazyDialog.tsx';
import { createAppStore, StoreContext } from '../../src/store/context.ts';
import { anEvent, aState } from '../helpers.ts';

afterEach(cleanup);

/** A page with a dialog that comes when `arrive` is called. */
function openSlowly() {
  const Words = () => <p>The words</p>;
  let arrive = (_module: { default: typeof Words }) => {};
  const LazyDialog = lazyDialog<{ onClose: () => void }>(
    () => 'Words',
    () => new Promise((done) => (arrive = done)),
  );
  const behind = vi.fn();
  function Page() {
    const [open, setOpen] = useState(true);
    return open && <LazyDialog onClose={() => setOpen(false)} />;
  }
  document.addEventListener('keydown', behind);
  const store = createAppStore(aState([anEvent('e1', '1991')], { session: { ready: true } }));
  render(
    <StoreContext value={store}>
      <Page />
    </StoreContext>,
  );
  return { arrive: () => act(async () => arrive({ default: Words })), behind };
}

test('Escape before a dialog has come cancels it and closes nothing behind it', async () => {
  const { arrive, behind } = openSlowly();
  fireEvent.keyDown(document.body, { key: 'Escape', code: 'Escape' });
  await arrive();
  expect(screen.queryByText('The words')).toBeNull();
  expect(behind).not.toHaveBeenCalled();
});

test('any other key does not cancel it', async () => {
  const { arrive, behind } = openSlowly();
  fireEvent.keyDown(document.body, { key: 'a', code: 'KeyA' });
  await arrive();
  expect(screen.queryAllByText('The words')).toHaveLength(1);
  expect(behind).toHaveBeenCalledOnce();
});

import { afterEach, expect, test, vi } from 'vitest';
import { connectAddress } from '../../src/shell/connectAddress.ts';
import { createAppStore } from '../../src/store/context.ts';
import { anEvent, aState } from '../helpers.ts';

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

/** As browsers that let no page from a file change its address. */
function refuseAddresses() {
  for (const change of ['pushState', 'replaceState'] as const) {
    const original = history[change].bind(history);
    vi.spyOn(history, change).mockImplementation((state, title, url) => {
      if (url) throw new DOMException('refused', 'SecurityError');
      original(state, title);
    });
  }
}

test('where the address may not be changed, Back still goes to the event before', async () => {
  refuseAddresses();
  const store = createAppStore(aState([anEvent('e1', '1992'), anEvent('e2', '1994')]));
  connectAddress(store);
  const { href } = location;
  store.actions.selectEvent('e1');
  store.actions.selectEvent('e2');
  history.back();
  await vi.waitFor(() => expect(store.api.getState().selectedId).toBe('e1'));
  history.back();
  await vi.waitFor(() => expect(store.api.getState().selectedId).toBeUndefined());
  expect(location.href).toBe(href);
});

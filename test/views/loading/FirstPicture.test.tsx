// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { type AppStore, createAppStore, StoreContext } from '../../../src/store/context.ts';
import { FirstPicture } from '../../../src/views/loading/FirstPicture.tsx';
import { anEvent, aState } from '../../helpers.ts';

const page = (store: AppStore, drawn = false) => (
  <StoreContext value={store}>
    <div id="map-box">
      <FirstPicture of="map" drawn={drawn} />
      <section>
        <button type="button" data-key="cluster there" />
      </section>
    </div>
  </StoreContext>
);
const MARKS = '<svg><g data-key="a there"/><g data-key="cluster there"/></svg>';

let root: Root | undefined;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
  globalThis.araxesEarlyMark = undefined;
});

/** The page as the build writes it, hydrated. */
function hydrate(early?: string) {
  const store = createAppStore(aState([anEvent('a', '1991')]));
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = renderToString(page(store)).replace(/(data-first-picture="map"[^>]*>)/, `$1${MARKS}`);
  if (early) globalThis.araxesEarlyMark = markOf(early);
  const errors = vi.fn();
  act(() => {
    root = hydrateRoot(box, page(store), { onRecoverableError: errors });
  });
  act(() => store.actions.hydrate());
  return { store, errors, show: (drawn: boolean) => act(() => root?.render(page(store, drawn))) };
}
const markOf = (key: string) => document.querySelector(`.first-picture [data-key="${key}"]`)!;
const press = (key: string) =>
  act(() => markOf(key).dispatchEvent(new MouseEvent('click', { bubbles: true })));

test('hydration keeps what the build has drawn, until the live view has been drawn', () => {
  const { errors, show } = hydrate();
  expect(errors).not.toHaveBeenCalled();
  show(false);
  expect(document.querySelectorAll('.first-picture g')).toHaveLength(2);
  show(true);
  expect(document.querySelector('.first-picture')).toBeNull();
});

test('a press on an event opens it at once, and one from before hydration as soon as the app is there', () => {
  const { store } = hydrate();
  press('a there');
  expect(store.api.getState().view.selectedId).toBe('a');
  act(() => root?.unmount());
  document.body.replaceChildren();
  expect(hydrate('a there').store.api.getState().view.selectedId).toBe('a');
});

test.each(['pressed later', 'pressed before hydration'])(
  'a group, %s, is opened by the live view',
  (when) => {
    const isEarly = when === 'pressed before hydration';
    const { show } = hydrate(isEarly ? 'cluster there' : undefined);
    const opened = vi.fn();
    document.querySelector('section button')!.addEventListener('click', opened);
    if (!isEarly) press('cluster there');
    expect(opened).not.toHaveBeenCalled();
    show(true);
    expect(opened).toHaveBeenCalledOnce();
  },
);

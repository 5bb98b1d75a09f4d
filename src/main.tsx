import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type Loaded, loadChronology } from './load/loadChronology.ts';
import { App } from './shell/App.tsx';
import { connectAddress } from './shell/connectAddress.ts';
import { connectSearch } from './shell/connectSearch.ts';
import { FailurePage } from './shell/FailurePage.tsx';
import { mayWorkOffline } from './shell/offline/mayWorkOffline.ts';
import { type AppStore, createAppStore, StoreContext } from './store/context.ts';
import { initialState } from './store/state.ts';
import { strings } from './strings/strings.ts';

const root = document.getElementById('root')!;

async function start() {
  let loaded: Loaded;
  try {
    loaded = await loadChronology('chronology-first.json');
  } catch (error) {
    console.error(error);
    createRoot(root).render(<FailurePage error={error as Error} />);
    return;
  }
  const store = createAppStore(initialState(loaded.dataset));
  const quietly = connectAddress(store);
  connectSearch(store);
  store.actions.takeOver();
  if (window.parent !== window) whenReady(store, () => speakWithHost(store, quietly));
  if (mayWorkOffline(store.api.getState().embed)) whenReady(store, () => workOffline(store));
  loadRestWhenReady(store, loaded);
  draw(store);
}

function whenReady({ api }: AppStore, act: () => void) {
  const stop = api.subscribe(({ ready }) => {
    if (!ready) return;
    stop();
    act();
  });
}

/** Sources and claims come once everything is drawn; nobody misses them before. */
function loadRestWhenReady(store: AppStore, { rest }: Loaded) {
  const { addDetails, say } = store.actions;
  whenReady(store, () => {
    rest().then(addDetails, (error: Error) => {
      console.error(error);
      say(strings.shell.detailsFailed);
    });
  });
}

/** A page that holds us in a frame hears from us once all is drawn. If that fails, readers miss nothing. */
function speakWithHost(store: AppStore, quietly: (change: () => void) => void) {
  import('./shell/host/connectHost.ts').then(
    ({ connectHost }) => connectHost(store, quietly),
    (error: Error) => console.error(error),
  );
}

/** Later visits need no network. If that cannot be had, this visit misses nothing. */
function workOffline({ actions }: AppStore) {
  import('./shell/offline/registerWorker.ts').then(
    ({ registerWorker }) => registerWorker(actions.offerReload),
    (error: Error) => console.error(error),
  );
}

/**
 * Takes over the page made at build time. React's first draw there is of the store's initial state, which
 * the page was made from, so nothing jumps; what the address asks for follows at once.
 */
function draw(store: AppStore) {
  const page = (
    <StrictMode>
      <StoreContext value={store}>
        <App />
      </StoreContext>
    </StrictMode>
  );
  if (root.firstElementChild) hydrateRoot(root, page);
  else createRoot(root).render(page);
}

void start();

import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type Loaded, loadChronology } from './load/loadChronology.ts';
import { App } from './shell/App.tsx';
import { connectAddress } from './shell/connectAddress.ts';
import { FailurePage } from './shell/FailurePage.tsx';
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
  connectAddress(store);
  store.actions.takeOver();
  let asked = false;
  draw(store, () => {
    if (asked) return;
    asked = true;
    loaded.rest().then(store.actions.addDetails, (error: Error) => {
      console.error(error);
      store.actions.say(strings.shell.detailsFailed);
    });
  });
}

/**
 * Takes over the page made at build time. React's first draw there is of the store's initial state, which
 * the page was made from, so nothing jumps; what the address asks for follows at once.
 */
function draw(store: AppStore, onReady: () => void) {
  const page = (
    <StrictMode>
      <StoreContext value={store}>
        <App onReady={onReady} />
      </StoreContext>
    </StrictMode>
  );
  if (root.firstElementChild) hydrateRoot(root, page);
  else createRoot(root).render(page);
}

void start();

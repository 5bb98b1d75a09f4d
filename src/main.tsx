import { StrictMode, startTransition, use } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type BootTrouble, hidePlainPage, showPlainPage } from './boot/plainPage.ts';
import { asksForSomething, partsToRead } from './boot/requestedView.ts';
import { isInIframe } from './files/isInIframe.ts';
import { untilStaying } from './files/untilStaying.ts';
import { watchStyleSheets } from './files/watchStyleSheets.ts';
import { isSupported } from './isSupported.ts';
import { type Loaded, loadChronology } from './load/loadChronology.ts';
import { App } from './shell/App.tsx';
import { connectAddress } from './shell/connectAddress.ts';
import { connectLanguage } from './shell/connectLanguage.ts';
import { connectSearch } from './shell/connectSearch.ts';
import { FailurePage } from './shell/FailurePage.tsx';
import { bufferHostMessages, type ListenToHost } from './shell/host/bufferHostMessages.ts';
import { mayWorkOffline } from './shell/offline/mayWorkOffline.ts';
import { type AppStore, createAppStore, StoreContext } from './store/context.ts';
import { initialState } from './store/initialState.ts';
import { loadPreferences } from './store/preferences.ts';
import { whenReady } from './store/whenReady.ts';
import { keepFocus } from './views/focus/keepFocus.ts';
import { watchPresses } from './views/focus/moveFocus.ts';
import { revealFocus } from './views/focus/revealFocus.ts';
import { fetchInAdvance } from './views/loading/inAdvance.ts';
import { whenIdle } from './views/loading/whenIdle.ts';

const CHRONOLOGY = 'chronology-first.json';
/**
 * In ms after the details have arrived: by then the page has fetched what it needs, so the offline copy finds it in the
 * browser's HTTP cache.
 */
const AT_REST = 1500;
/**
 * Called immediately: a host may post messages as soon as its iframe has loaded, long before the chronology arrives.
 */
const listenToHost = isInIframe() ? bufferHostMessages() : undefined;

// `index.html` has it.
const root = document.getElementById('root')!;
/** Stops what this file has started. */
const stops = [watchStyleSheets(), watchPresses(), keepFocus(root), revealFocus()];
/** Whether the page has been prerendered, so that it can be read without the app. */
const hasText = root.firstElementChild !== null;

async function start(options?: RequestInit) {
  if (!isSupported()) return fail('old', new Error('This browser lacks what the app needs.'));
  let loaded: Loaded;
  try {
    loaded = await loadChronology(CHRONOLOGY, options, partsToRead());
  } catch (error) {
    return fail('data', error as Error);
  }
  hidePlainPage();
  const store = createAppStore(initialState(loaded.dataset));
  stops.push(connectAddress(store), connectLanguage(store), connectSearch(store));
  const { waysInClosed, shortcuts } = loadPreferences();
  if (waysInClosed) store.actions.closeWaysIn();
  store.actions.switchCharacterKeys(shortcuts);
  store.actions.hydrate();
  if (listenToHost) connectToHost(store, listenToHost);
  const whenDrawn = async () => {
    await loadDetails(store, loaded);
    const { embed } = store.api.getState().view;
    if (!embed) whenIdle(() => void fetchInAdvance());
    if (mayWorkOffline(embed)) setTimeout(() => whenIdle(() => workOffline(store)), AT_REST);
  };
  stops.push(whenReady(store, whenDrawn));
  draw(store);
}

/** The prerendered text is never removed. A failure adds one sentence and a way to try again. */
async function fail(trouble: BootTrouble, error: Error) {
  await logFailure(error);
  if (!hasText) return createRoot(root).render(<FailurePage error={error} />);
  showPlainPage(trouble);
  if (trouble !== 'data') return;
  document.querySelector('.boot-again')?.addEventListener(
    'click',
    (click) => {
      click.preventDefault();
      // Not the cached first response, which may have come from a captive portal or proxy.
      void start({ cache: 'reload' });
    },
    { once: true },
  );
}

/** What only pages of records show, and sources and claims, are loaded after the first render. */
async function loadDetails(store: AppStore, loaded: Loaded, options?: RequestInit): Promise<void> {
  const { addDetails, lackRest, notify } = store.actions;
  try {
    addDetails(await loaded.rest(options, addDetails));
  } catch (error) {
    await logFailure(error as Error);
    lackRest(true);
    notify(
      ({ shell }) => shell.detailsFailed,
      () => {
        lackRest(false);
        void loadDetails(store, loaded, { cache: 'reload' });
      },
    );
  }
}

/** Starts the postMessage bridge. If that fails, readers lose nothing. */
function connectToHost(store: AppStore, listen: ListenToHost) {
  import('./shell/host/serveHost.ts').then(
    ({ serveHost }) => void stops.push(serveHost(store, listen)),
    logFailure,
  );
}

/** Makes the page available offline. If that fails, this visit loses nothing. */
function workOffline({ actions }: AppStore) {
  import('./shell/offline/keepOffline.ts').then(
    ({ keepOffline }) => keepOffline(actions.offerReload),
    logFailure,
  );
}

/** Logs what failed, once it is known that the page stays. */
async function logFailure(error: Error) {
  await untilStaying();
  console.error(error);
}

/** As a transition React works in short tasks. */
function draw(store: AppStore) {
  const page = (
    <StrictMode>
      <StoreContext value={store}>
        <App />
      </StoreContext>
    </StrictMode>
  );
  const options = { onUncaughtError: (error: unknown) => void bringTextBack(error) };
  startTransition(() => {
    if (keepsText()) hydrateRoot(root, page, { ...options, onRecoverableError });
    else
      createRoot(root, options).render(
        <>
          {page}
          <UnlessInUse otherwise={() => draw(store)} />
        </>,
      );
  });
}

/**
 * Where a translator or an extension has changed the prerendered page, React cannot hydrate it and renders it anew (its
 * error 418). Nothing is lost, so the console tells it as information; the tests take it for an error of the app.
 */
function onRecoverableError(error: unknown) {
  if (/\b418\b|^Hydration failed/.test((error as Error).message)) {
    console.info('The page was changed before the app had started, and is rendered anew.', error);
  } else reportError(error);
}

/**
 * Rendered last, before React replaces the prerendered page: keeps it from doing so if the reader has begun to use that
 * page meanwhile. On a slow processor rendering takes up to a second. A transition that suspends is never committed.
 */
function UnlessInUse({ otherwise }: { otherwise: () => void }) {
  if (hasText && globalThis.araxesIsInUse) {
    // React may render again what suspends; a second hydration would draw a second app.
    if (!isGivenUp) queueMicrotask(otherwise);
    isGivenUp = true;
    use(NEVER);
  }
  return null;
}
const NEVER = new Promise<void>(() => {});
let isGivenUp = false;

/**
 * Whether the prerendered page is hydrated: React first renders the initial state, from which the page was made, so
 * nothing moves; what the address asks for follows immediately. Where the address asks for something else than the page
 * begins with, that would be work for nothing, unless the reader has begun to use what is there.
 */
function keepsText(): boolean {
  const showsOther = asksForSomething() && document.documentElement.dataset.opening !== 'true';
  return hasText && (!showsOther || globalThis.araxesIsInUse === true);
}

/** After an error that no error boundary caught, React has emptied the page: restores the prerendered text. */
async function bringTextBack(error: unknown) {
  console.error(error);
  for (const stop of stops.splice(0)) stop();
  const page = await (await fetch(location.pathname)).text();
  const served = new DOMParser().parseFromString(page, 'text/html').getElementById('root');
  root.replaceChildren(...(served?.childNodes ?? []));
  showPlainPage('scripts');
}

void start();

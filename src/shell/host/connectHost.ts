import { eventAddress } from '../../store/address.ts';
import type { AppStore } from '../../store/context.ts';
import { windowDays } from '../../store/parseWindow.ts';
import { applyHostMessage } from './applyHostMessage.ts';
import { bufferHostMessages, type ListenToHost } from './bufferHostMessages.ts';
import { parseHostMessage } from './parseHostMessage.ts';
import { postHeight, postToHost } from './postToHost.ts';
import { throttle } from './throttle.ts';
import { watchHeight } from './watchHeight.ts';

/** Throttle, in ms: dragging changes the window with every animation frame. */
const PAUSE = 100;

/**
 * The postMessage bridge to the page around the iframe: reports what is selected and shown, and applies the host's
 * messages. These do not become part of the reader's own way back. `listen` provides the messages.
 *
 * @returns a function that stops it
 */
export function connectHost(store: AppStore, listen: ListenToHost = bufferHostMessages()): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const { api, quietly } = store;
  const src = addressGiven();
  let told = windowDays(api.getState().view.window);

  const tellReady = () => {
    const { selectedId, window } = api.getState().view;
    told = windowDays(window);
    postToHost({ type: 'ready', event: selectedId ?? null, ...told });
  };
  const tellWindow = throttle(
    PAUSE,
    () => {
      const days = windowDays(api.getState().view.window);
      if (days.from === told.from && days.to === told.to) return;
      told = days;
      postToHost({ type: 'window', ...days });
    },
    signal,
  );

  tellReady();
  const tellHeightAgain = watchHeight(store, (height) => postHeight(height, src), signal);
  const unsubscribe = api.subscribe(({ view: { selectedId, window } }, { view: before }) => {
    if (selectedId !== before.selectedId)
      postToHost({ type: 'select', event: selectedId ?? null, url: fullAddress(selectedId) });
    if (window !== before.window) tellWindow();
  });
  const stopListening = listen((data) => {
    const message = parseHostMessage(data);
    if (message?.type === 'hello') {
      tellReady();
      tellHeightAgain();
    } else if (message) quietly(() => applyHostMessage(store, message));
  });
  return () => {
    stop.abort();
    unsubscribe();
    stopListening();
  };
}

/** The address that opens the event outside the iframe; without an event, the address of the app. */
const fullAddress = (id: string | undefined) =>
  new URL(id === undefined ? '.' : eventAddress(id), document.baseURI).href;

/** The address with which the iframe was loaded; the reader may have moved on since. */
const addressGiven = () => performance.getEntriesByType('navigation')[0]?.name ?? location.href;

import { eventAddress } from '../../store/address.ts';
import type { AppStore } from '../../store/context.ts';
import { windowDays } from '../../store/parseWindow.ts';
import { applyHostMessage } from './applyHostMessage.ts';
import { bufferHostMessages, type ListenToHost } from './bufferHostMessages.ts';
import { parseHostMessage } from './parseHostMessage.ts';
import { postHeight, postToHost } from './postToHost.ts';
import { throttle } from './throttle.ts';
import { watchHeight } from './watchHeight.ts';

/** A window that is dragged moves with every frame; no host needs to hear of each. */
const PAUSE = 100;

/**
 * Talks with the page that holds us in a frame (PRODUCT 5.4): says what is selected and shown, and does what
 * it asks for; the reader's own way back does not lead there. `listen` is where the messages come from.
 *
 * @returns what stops it
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

/** The address under which anybody can open the event, outside the frame; without an event, the start. */
const fullAddress = (id: string | undefined) =>
  new URL(id === undefined ? '.' : eventAddress(id), document.baseURI).href;

/** Where the frame began: by now the reader may have moved on. */
const addressGiven = () => performance.getEntriesByType('navigation')[0]?.name ?? location.href;

import type { AppStore } from '../../store/context.ts';
import { whenReady } from '../../store/whenReady.ts';
import { applyHostMessage } from './applyHostMessage.ts';
import type { ListenToHost } from './bufferHostMessages.ts';
import { connectHost } from './connectHost.ts';
import { parseHostMessage } from './parseHostMessage.ts';

/**
 * Applies the host's messages from now on, including buffered ones; reports to the host once everything is drawn.
 *
 * @returns a function that stops it
 */
export function serveHost(store: AppStore, listen: ListenToHost): () => void {
  const stopListening = listen((data) => {
    const message = parseHostMessage(data);
    if (message) store.quietly(() => applyHostMessage(store, message));
  });
  let stopReporting: (() => void) | undefined;
  const stopWaiting = whenReady(store, () => {
    stopReporting = connectHost(store, listen);
  });
  return () => {
    stopListening();
    stopWaiting();
    stopReporting?.();
  };
}

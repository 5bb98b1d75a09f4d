type Listener = (data: unknown) => void;

/**
 * Replaces the listener for the host's messages; the new one receives the buffered messages immediately. The returned
 * function stops listening for good.
 */
export type ListenToHost = (listener: Listener) => () => void;

/**
 * Listens to the page around the iframe, and to nobody else, before the app can respond. Messages are buffered until a
 * listener is passed to the returned function.
 */
export function bufferHostMessages(): ListenToHost {
  const kept: unknown[] = [];
  let receive: Listener = (data) => kept.push(data);
  const stop = new AbortController();
  const onMessage = ({ source, data }: MessageEvent) => {
    if (source === window.parent) receive(data);
  };
  addEventListener('message', onMessage, { signal: stop.signal });
  return (listener) => {
    receive = listener;
    for (const data of kept.splice(0)) listener(data);
    return () => stop.abort();
  };
}

type Listener = (data: unknown) => void;

/**
 * Takes a listener for the messages of the host, in place of the one before; it gets those kept so far at once. What it
 * answers with stops listening for good.
 */
export type ListenToHost = (listener: Listener) => () => void;

/**
 * Listens to the page around the frame, and to nobody else, before there is anything to answer with. What comes is
 * kept until a listener is given to the function that this answers with.
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

import { vi } from 'vitest';
import type { AppStore } from '../src/store/context.ts';

/** Records what listens to events or to a store from now on; the returned function names everything that still does. */
export function watchListening({ api }: AppStore): () => string[] {
  const heard = new Map<unknown, { readonly name: string; readonly signal: AbortSignal | undefined }>();
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation(
      (
        type: string,
        listener: EventListenerOrEventListenerObject,
        options?: AddEventListenerOptions | boolean,
      ) => {
        const signal = typeof options === 'object' ? options.signal : undefined;
        heard.set(listener, { name: type, signal });
        add(type, listener, options);
      },
    );
    vi.spyOn(target, 'removeEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject) => {
        heard.delete(listener);
        remove(type, listener);
      },
    );
  }
  const subscribe = api.subscribe.bind(api);
  vi.spyOn(api, 'subscribe').mockImplementation((listener) => {
    heard.set(listener, { name: 'the store', signal: undefined });
    const unsubscribe = subscribe(listener);
    return () => {
      heard.delete(listener);
      unsubscribe();
    };
  });
  return () => [...heard.values()].filter(({ signal }) => !signal?.aborted).map(({ name }) => name);
}

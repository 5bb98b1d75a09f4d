import { type RefCallback, useEffect, useRef, useState } from 'react';
import { afterPaint } from './loading/afterPaint.ts';

/** Owns an imperative object in the page: created in an element, updated with props, destroyed with the element. */
export interface Adapter<Props> {
  update(props: Props): void;
  destroy(): void;
}

/**
 * Keeps an adapter alive as long as its element: created after the first render, updated after every other, destroyed
 * on unmount. Survives StrictMode's double mounting.
 * @param together a change of this updates the adapter together with the text, so that search results and filters
 * change in all views at once
 * @param order of the updates that wait for the text: the ones that cost little come first, and so are seen early
 */
export function useAdapter<Props>(
  AdapterClass: new (container: HTMLElement, props: Props) => Adapter<Props>,
  props: Props,
  together?: unknown,
  order: 'first' | 'last' = 'first',
): RefCallback<HTMLElement> {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const adapter = useRef<Adapter<Props>>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const waiting = useRef(false);

  useEffect(() => {
    if (!container) return;
    const made = new AdapterClass(container, latest.current);
    adapter.current = made;
    return () => {
      adapter.current = undefined;
      made.destroy();
    };
  }, [AdapterClass, container]);

  const shownWith = useRef(together);
  useEffect(() => {
    if (together === shownWith.current) return;
    shownWith.current = together;
    adapter.current?.update(latest.current);
  }, [together]);

  useEffect(() => {
    if (waiting.current) return;
    waiting.current = true;
    const update = () => {
      waiting.current = false;
      adapter.current?.update(latest.current);
    };
    // The text is painted first; map and timeline follow.
    afterPaint(update, order === 'first' ? 1 : 2);
  });

  return setContainer;
}

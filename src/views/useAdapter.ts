import { type RefCallback, useEffect, useRef, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/** Owns a live, imperative thing in the page: created in an element, fed with props, destroyed with it. */
export interface Adapter<Props> {
  update(props: Props): void;
  destroy(): void;
}

/**
 * Keeps an adapter alive as long as its element: made after the first draw, updated after every other,
 * destroyed on unmount. Survives StrictMode's double mounting.
 * @param together a change of this is shown in the same frame as the text: what is sought and filtered
 *   appears and goes in all views together.
 */
export function useAdapter<Props>(
  AdapterClass: new (container: HTMLElement, props: Props) => Adapter<Props>,
  props: Props,
  together?: unknown,
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
    // What the reader did is answered in the text before map and timeline follow.
    afterPaint(() => {
      waiting.current = false;
      adapter.current?.update(latest.current);
    });
  });

  return setContainer;
}

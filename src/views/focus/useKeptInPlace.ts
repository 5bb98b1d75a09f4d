import { useLayoutEffect, useRef } from 'react';
import { scrollContentBy } from './scrollInside.ts';

/**
 * Keeps an element where the reader sees it, although something above it grows or goes with the next change: call the
 * returned function before. Browsers keep what is first in view, which may be above both.
 */
export function useKeptInPlace(changed: unknown): (element: Element) => void {
  const kept = useRef<{ readonly element: Element; readonly top: number }>(null);
  useLayoutEffect(() => {
    const { element, top } = kept.current ?? {};
    kept.current = null;
    if (element?.isConnected && top !== undefined)
      scrollContentBy(element, element.getBoundingClientRect().top - top);
  }, [changed]);
  return (element) => {
    kept.current = { element, top: element.getBoundingClientRect().top };
  };
}

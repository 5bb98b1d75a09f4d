import { useLayoutEffect, useRef } from 'react';
import type { EventId } from '../../../model/event.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';

/**
 * Keeps the focus on a step that is moved: call the returned function before. Browsers take it from an element that is
 * put elsewhere, and from the button of a direction in which the step can go no further; then its other button gets it.
 */
export function useMovedStep(eventIds: readonly EventId[]): () => void {
  const focused = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    const step = element?.closest('[data-step]');
    if (!step?.isConnected || !(element instanceof HTMLElement)) return;
    moveFocus(element.matches(':disabled') ? step.querySelector<HTMLElement>('button:enabled') : element);
    scrollInside(step, 'nearest');
  }, [eventIds]);
  return () => {
    focused.current = document.activeElement;
  };
}

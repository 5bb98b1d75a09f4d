import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { moveFocus } from '../focus/moveFocus.ts';
import { placeBeside } from './placeBeside.ts';

/** The attribute `popover`: in browsers without popovers, what floats is an ordinary fixed element. */
export const POPOVER =
  typeof HTMLElement !== 'undefined' && 'showPopover' in HTMLElement.prototype ? 'manual' : undefined;

/**
 * Shows an element above everything else (as a popover, if supported) beside its anchor, and focuses it. It follows the
 * anchor when the page scrolls; a press anywhere else closes it.
 */
export function useFloating<Floating extends HTMLElement = HTMLElement>(
  anchor: RefObject<HTMLElement | null>,
  onClose: () => void,
): RefObject<Floating | null> {
  const floating = useRef<Floating>(null);
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const element = floating.current;
    if (!element) return;
    const place = () => {
      // A term may be broken over two lines: the note goes below the first.
      const lines = anchor.current?.getClientRects();
      if (lines?.[0]) placeBeside(element, lines[0]);
    };
    const press = ({ target }: PointerEvent) => {
      const inside = [element, anchor.current].some((it) => target instanceof Node && it?.contains(target));
      if (!inside) close();
    };
    element.showPopover?.();
    place();
    moveFocus(element);
    document.addEventListener('pointerdown', press);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      document.removeEventListener('pointerdown', press);
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [anchor]);
  return floating;
}

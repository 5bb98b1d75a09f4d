import { isInIframe } from '../../files/isInIframe.ts';

/** How long, in ms, a press counts as the cause of what happens. */
const PRESS_LASTS = 1000;

let pressedAt = Number.NEGATIVE_INFINITY;

/** Records presses in this document. Call it once, at the start. Returns a function that stops it. */
export function watchPresses(): () => void {
  const note = () => {
    pressedAt = performance.now();
  };
  addEventListener('pointerdown', note, { capture: true });
  return () => removeEventListener('pointerdown', note, { capture: true });
}

/**
 * Moves the keyboard focus without scrolling; `scrollInside` brings the element into view. All our code uses this,
 * because `focus()` alone also scrolls the page around an iframe.
 */
export function moveFocus(element: HTMLElement | null | undefined): void {
  if (isReaderHere()) element?.focus({ preventScroll: true });
}

/**
 * False if the page is in an iframe and the reader is outside of it: then loading, or a message of the host, must not
 * take the focus. A press counts even before the iframe gets the focus, which some never do.
 */
const isReaderHere = () =>
  !isInIframe() || document.hasFocus() || performance.now() - pressedAt < PRESS_LASTS;

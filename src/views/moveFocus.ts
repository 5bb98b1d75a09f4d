import { isInIframe } from '../files/isInIframe.ts';

/** In ms. What the reader's press brings about has happened by then. */
const PRESS_LASTS = 1000;

let pressedAt = Number.NEGATIVE_INFINITY;

/** Notes when the reader presses something in this document; to be called once, at the start. What it answers stops it. */
export function watchPresses(): () => void {
  const note = () => {
    pressedAt = performance.now();
  };
  addEventListener('pointerdown', note, { capture: true });
  return () => removeEventListener('pointerdown', note, { capture: true });
}

/**
 * Moves the keyboard focus and scrolls nothing; `scrollInside` brings the element into view. All of our code goes
 * through here, because `focus()` alone also scrolls the page around a frame.
 */
export function moveFocus(element: HTMLElement | null | undefined): void {
  if (isReaderHere()) element?.focus({ preventScroll: true });
}

/**
 * Not where the page is in a frame and the reader is outside it: then loading, or a message of the page around,
 * must not take the focus. A press counts before it has given the frame the focus, which some never do.
 */
const isReaderHere = () =>
  !isInIframe() || document.hasFocus() || performance.now() - pressedAt < PRESS_LASTS;

import { scrollInside } from './scrollInside.ts';

/** Rows that were skipped while out of sight have their height within so many frames of coming into sight. */
const SETTLING_FRAMES = 4;

/**
 * Scrolls what Tab has reached into view as a whole. Firefox and WebKit leave it where it is if a part of it can be seen.
 * Rows of a list on the way there get their true height only once they are in sight, and may push it out again: so this
 * looks again in the next frames.
 *
 * @returns a function that stops it
 */
export function revealFocus(): () => void {
  let frame = 0;
  const reveal = (element: Element, framesLeft: number) => {
    if (element !== document.activeElement) return;
    scrollInside(element, 'nearest');
    if (framesLeft > 0) frame = requestAnimationFrame(() => reveal(element, framesLeft - 1));
  };
  const revealReached = ({ key }: KeyboardEvent) => {
    const { activeElement } = document;
    if (key !== 'Tab' || !activeElement || activeElement === document.body) return;
    cancelAnimationFrame(frame);
    reveal(activeElement, SETTLING_FRAMES);
  };
  addEventListener('keyup', revealReached);
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('keyup', revealReached);
  };
}

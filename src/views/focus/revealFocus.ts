import { scrollInside } from './scrollInside.ts';

/**
 * Scrolls what Tab has reached into view as a whole. Firefox and WebKit leave it where it is if a part of it can be seen.
 *
 * @returns a function that stops it
 */
export function revealFocus(): () => void {
  const reveal = ({ key }: KeyboardEvent) => {
    const { activeElement } = document;
    if (key === 'Tab' && activeElement && activeElement !== document.body)
      scrollInside(activeElement, 'nearest');
  };
  addEventListener('keyup', reveal);
  return () => removeEventListener('keyup', reveal);
}

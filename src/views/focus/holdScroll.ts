/** How long, in ms, parts of a page that come later may still move what is above. */
const LATEST = 1500;

/**
 * Scrolls to where the reader was, and stays there while lazy parts of the page arrive: they have been seen before, so
 * the position is right once all are there. What the reader does next ends it.
 *
 * @returns a function that stops it
 */
export function holdScroll(scroller: HTMLElement, top: number): () => void {
  const stop = new AbortController();
  const hold = () => scroller.scrollTo({ top });
  const observer = new ResizeObserver(hold);
  const end = () => {
    observer.disconnect();
    stop.abort();
  };
  for (const child of scroller.children) observer.observe(child);
  for (const type of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
    scroller.addEventListener(type, end, { signal: stop.signal, passive: true });
  setTimeout(end, LATEST);
  hold();
  return end;
}

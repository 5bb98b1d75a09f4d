/** How long, in ms, after the last part of a page has come, another one may still move what is above. */
const LATEST = 1500;

/**
 * Scrolls to where the reader was, and stays there while lazy parts of the page arrive: they have been seen before, so
 * the position is right once all are there. What the reader does next ends it.
 *
 * @returns a function that stops it
 */
export function holdScroll(scroller: HTMLElement, top: number): () => void {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const hold = () => {
    scroller.scrollTo({ top });
    clearTimeout(timer);
    timer = setTimeout(end, LATEST);
  };
  const observer = new ResizeObserver(hold);
  const end = () => {
    clearTimeout(timer);
    observer.disconnect();
    stop.abort();
  };
  for (const child of scroller.children) observer.observe(child);
  for (const type of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
    scroller.addEventListener(type, end, { signal: stop.signal, passive: true });
  hold();
  return end;
}

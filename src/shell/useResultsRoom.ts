import { type RefObject, useEffect } from 'react';
import { BREAK_POINTS, mediaQuery } from '../styles/breakPoints.ts';

/** With less of the panel in sight, in pixels, nobody sees the results of what they type. */
const LEAST_SEEN = 180;
/** In ms after the field has lost the focus: a tap on a result must be over before the result moves. */
const REST = 500;
/** The panel is below map and timeline. */
const BELOW = `${mediaQuery('narrow', 'tall')}, ${BREAK_POINTS.compact}`;

/**
 * While the reader searches and the on-screen keyboard covers the results, they take the place of map and timeline,
 * directly below the field, and end where the keyboard begins. Browsers leave the page as high as it was; only the
 * visual viewport tells how much of it can be seen.
 */
export function useResultsRoom(app: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const arrange = () => {
      if (app.current) giveRoom(app.current, isSearching() ? roomOf(app.current) : undefined);
    };
    const end = () => {
      rest = undefined;
      arrange();
    };
    const onFocus = ({ target, type }: FocusEvent) => {
      if (!isField(target)) return;
      clearTimeout(rest);
      rest = undefined;
      if (type === 'focusin') arrange();
      else rest = setTimeout(end, REST);
    };
    // The keyboard closes because of the tap, possibly before the tap is over.
    const onResize = () => {
      if (rest === undefined) arrange();
    };
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', onFocus, { signal });
    window.visualViewport?.addEventListener('resize', onResize, { signal });
    window.visualViewport?.addEventListener('scroll', onResize, { signal });
    return () => {
      stop.abort();
      clearTimeout(rest);
    };
  }, [app]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('.header input[type=search]');
const isSearching = (): boolean => isField(document.activeElement);

/** The height for the results in pixels; undefined if enough of them is in sight anyway. */
function roomOf(app: HTMLElement): number | undefined {
  const views = app.querySelector('.views');
  const above = app.querySelector('.timeline-box');
  const seen = window.visualViewport;
  if (!views || !above || !seen || !matchMedia(BELOW).matches) return undefined;
  const end = seen.offsetTop + seen.height;
  // Map and timeline keep their places while the panel covers them.
  if (end - above.getBoundingClientRect().bottom >= LEAST_SEEN) return undefined;
  return end - views.getBoundingClientRect().top;
}

function giveRoom(app: HTMLElement, room: number | undefined) {
  if (room === undefined) {
    delete app.dataset.results;
    app.style.removeProperty('--results-room');
  } else {
    app.dataset.results = 'first';
    app.style.setProperty('--results-room', `${Math.round(room)}px`);
  }
}

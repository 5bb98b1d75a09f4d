import { useCallback, useEffect, useRef, useState } from 'react';

/** What was left to the page around to scroll by. */
export type ScrollGesture = 'wheel' | 'touch';

/** How long a hint is shown, in milliseconds; the style sheet fades it in the same time. */
const SHOWN = 1500;
/** Who scrolls past is not told over and over: so long between two hints, and so many in all. */
const BETWEEN = 15_000;
const MOST = 4;

/** Which hint is shown now, and a function that shows one, unless that has been done enough. */
export function useScrollHint() {
  const [hint, setHint] = useState<ScrollGesture>();
  const told = useRef({ times: 0, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    if (!hint) return;
    const timer = setTimeout(setHint, SHOWN, undefined);
    return () => clearTimeout(timer);
  }, [hint]);
  const show = useCallback((how: ScrollGesture) => {
    const now = performance.now();
    const { times, at } = told.current;
    if (times === MOST || now - at < BETWEEN) return;
    told.current = { times: times + 1, at: now };
    setHint(how);
  }, []);
  return [hint, show] as const;
}

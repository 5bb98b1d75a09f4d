import { useCallback, useEffect, useRef, useState } from 'react';

/** The gesture that was left to the page around. */
export type ScrollGesture = 'wheel' | 'touch';

/** How long a hint is shown, in ms; the style sheet fades it out in the same time. */
const SHOWN = 1500;
/** The minimum time between two hints, in ms, and their maximum number. */
const BETWEEN = 15_000;
const MOST = 4;

/** The current hint, and a function that shows one, unless it was shown often enough. */
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

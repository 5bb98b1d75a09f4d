import { useEffect, useState } from 'react';

/** The visible share of the page, or of its iframe, that counts as visible. */
const LEAST = 0.25;

/** Whether the reader can see the page: its tab is in front, and its iframe is not scrolled away. */
export function usePageVisible(): boolean {
  const [isShown, setShown] = useState(() => !document.hidden);
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const follow = () => setShown(!document.hidden);
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, []);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    // Without a root, the viewport of the outermost page counts, even across origins.
    const observer = new IntersectionObserver(
      (entries) => setNear((entries.at(-1)?.intersectionRatio ?? 0) >= LEAST),
      { threshold: [0, LEAST] },
    );
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return isShown && isNear;
}

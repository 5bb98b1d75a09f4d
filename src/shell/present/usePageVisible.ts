import { useEffect, useState } from 'react';

/** Of the page, or of the frame that it is in, at least this share must be in sight. */
const LEAST = 0.25;

/** Whether the reader can see the page: its tab is in front, and the frame that holds it is not scrolled away. */
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
    // Without a root it is what the outermost page shows that counts, also from another site's frame.
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)!.intersectionRatio >= LEAST),
      { threshold: [0, LEAST] },
    );
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return isShown && isNear;
}

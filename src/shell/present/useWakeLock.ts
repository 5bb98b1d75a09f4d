import { useEffect } from 'react';
import { isInIframe } from '../../files/isInIframe.ts';

/** Keeps the screen awake while presenting. The browser releases the lock whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    // Missing in older browsers and on pages without HTTPS.
    const { wakeLock } = navigator as Partial<Pick<Navigator, 'wakeLock'>>;
    if (!wakeLock || !mayAsk()) return;
    let isLeft = false;
    let ownLock: WakeLockSentinel | undefined;
    const release = (lock: WakeLockSentinel | undefined) => lock?.release().catch(reportRefusal);
    const ask = async () => {
      if (document.hidden || (ownLock && !ownLock.released)) return;
      try {
        const given = await wakeLock.request('screen');
        if (isLeft) void release(given);
        else ownLock = given;
      } catch (error) {
        reportRefusal(error);
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', ask);
      void release(ownLock);
    };
  }, []);
}

interface PolicyDocument {
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

/** An iframe may request it only if its host allows it; otherwise Chromium logs an error. */
const mayAsk = () =>
  !isInIframe() || ((document as PolicyDocument).featurePolicy?.allowsFeature('screen-wake-lock') ?? false);

let isReported = false;

/**
 * Most iframes may not request it, and a battery may be low. The presentation continues, but the screen may go dark.
 */
function reportRefusal(error: unknown): void {
  if (!import.meta.env.DEV || isReported) return;
  isReported = true;
  console.warn('The screen cannot be kept awake.', error);
}

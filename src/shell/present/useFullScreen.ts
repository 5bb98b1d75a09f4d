import { useCallback, useEffect, useState } from 'react';

export interface FullScreen {
  readonly on: boolean;
  /** The browser refused, as in most iframes. */
  readonly refused: boolean;
  toggle(): void;
}

/** Full screen for the whole page, if the browser allows it; ends with the presentation. */
export function useFullScreen(): FullScreen {
  const [on, setOn] = useState(document.fullscreenElement !== null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  const toggle = useCallback(async () => {
    if (document.fullscreenElement) return document.exitFullscreen();
    try {
      await document.documentElement.requestFullscreen();
      setRefused(false);
    } catch (error) {
      console.info('Full screen is refused.', error); // iPhones lack the method
      setRefused(true);
    }
  }, []);
  return { on, refused, toggle };
}

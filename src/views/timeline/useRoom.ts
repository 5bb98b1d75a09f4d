import { type RefObject, useLayoutEffect, useState } from 'react';

export type Room = 'narrow' | 'little' | 'least' | undefined;

/**
 * How little room the timeline has; undefined where it has enough. Container queries would say the same, but
 * they make vis-timeline's many measurings of its items slow.
 */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>();
  // Before the first paint, so that nothing is drawn with more room than there is and then moves.
  useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const { width, height } = element.current.getBoundingClientRect();
    setRoom(roomOf(width, height));
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setRoom(roomOf(width, height));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

export function roomOf(width: number, height: number): Room {
  if (height < 126) return 'least';
  if (height < 200) return 'little';
  return width < 720 ? 'narrow' : undefined;
}

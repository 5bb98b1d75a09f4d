import { type RefObject, useLayoutEffect, useState } from 'react';
import { typeScale } from '../typeScale.ts';

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
    const measure = ({ width, height }: DOMRectReadOnly) => {
      const scale = typeScale();
      setRoom(roomOf(width / scale, height / scale));
    };
    measure(element.current.getBoundingClientRect());
    const observer = new ResizeObserver(([entry]) => measure(entry!.contentRect));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

/** @param width of the timeline, as `height` in pixels where the type has its usual size */
export function roomOf(width: number, height: number): Room {
  if (height < 126) return 'least';
  if (height < 200) return 'little';
  return width < 720 ? 'narrow' : undefined;
}

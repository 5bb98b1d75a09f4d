import { type RefObject, useLayoutEffect, useState } from 'react';
import { typeScale } from '../page/typeScale.ts';
import { laneNames, type Room, roomOf } from './laneFit.ts';

/**
 * How little room the timeline has; undefined if there is enough. Container queries could do this, but slow down
 * vis-timeline's measuring of its items.
 */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>();
  // Before the first paint, so that nothing is drawn too large and then moves.
  useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const measure = ({ width, height }: DOMRectReadOnly) => {
      const scale = typeScale();
      // The strip begins where the lanes do, from its first paint.
      if (element.current) element.current.dataset.names = laneNames(width / scale);
      setRoom(roomOf(width / scale, height / scale));
    };
    measure(element.current.getBoundingClientRect());
    const observer = new ResizeObserver((entries) => {
      for (const { contentRect } of entries) measure(contentRect);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

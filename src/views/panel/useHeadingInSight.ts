import { type RefObject, useEffect, useRef } from 'react';
import { moveFocus } from '../focus/moveFocus.ts';
import { scrollInside } from '../focus/scrollInside.ts';
import { nextFrame } from '../loading/nextFrame.ts';

/** The heading of an entry. If a link named the entry, scrolls to it and focuses it. */
export function useHeadingInSight(opened: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!opened) return;
    // After the panel has scrolled to the top of its new page.
    return nextFrame(() => {
      if (!heading.current) return;
      scrollInside(heading.current, 'start');
      moveFocus(heading.current);
    });
  }, [opened]);
  return heading;
}

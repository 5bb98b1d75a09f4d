import { type FocusEvent as ReactFocusEvent, type RefObject, useEffect, useState } from 'react';
import type { EventId } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';

/**
 * The event that Tab leads to in the list, which is one tab stop: the one that had the focus last, or was selected
 * since. Scrolling changes it only once it is out of sight: Tab then leads to the first title that can be seen, not far
 * back. That is not always the event at the reading position, of which only the end may be left.
 */
export function useListStop(list: RefObject<HTMLElement | null>) {
  const [stopId, setStopId] = useState<EventId>();
  const selectedId = useAppState((state) => state.view.selectedId);
  useEffect(() => {
    if (selectedId !== undefined) setStopId(selectedId);
  }, [selectedId]);
  useEffect(() => {
    const scroller = list.current?.closest('#events');
    if (!scroller) return;
    const follow = () => {
      const stop = list.current?.querySelector('a[tabindex="0"]');
      if (!stop || stop === document.activeElement || isInSight(stop, scroller)) return;
      const links = [...(list.current?.querySelectorAll('h3 a') ?? [])];
      const seen = links.find((link) => isInSight(link, scroller));
      if (seen) setStopId(eventOf(seen));
    };
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => scroller.removeEventListener('scroll', follow);
  }, [list]);
  const onFocus = ({ target }: ReactFocusEvent) => {
    if (target.matches('h3 a')) setStopId(eventOf(target));
  };
  return { stopId, onFocus };
}

const eventOf = (link: Element) => link.closest<HTMLElement>('[data-event]')?.dataset.event;

function isInSight(link: Element, scroller: Element): boolean {
  const [own, view] = [link.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return own.bottom > view.top && own.top < view.bottom;
}

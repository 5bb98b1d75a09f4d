import { type FocusEvent as ReactFocusEvent, type RefObject, useEffect, useState } from 'react';
import type { EventId } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';

/**
 * The event that Tab leads to in the list, which is one tab stop: the one that had the focus last, or was selected
 * since. Scrolling changes it only once it is out of sight: Tab then leads to what is being read, not far back.
 */
export function useListStop(list: RefObject<HTMLElement | null>) {
  const [stopId, setStopId] = useState<EventId>();
  const selectedId = useAppState((state) => state.view.selectedId);
  const readingId = useAppState((state) => state.session.readingId);
  useEffect(() => {
    if (selectedId !== undefined) setStopId(selectedId);
  }, [selectedId]);
  useEffect(() => {
    const stop = list.current?.querySelector<HTMLElement>('a[tabindex="0"]');
    if (readingId !== undefined && (!stop || !keepsStop(stop))) setStopId(readingId);
  }, [list, readingId]);
  const onFocus = ({ target }: ReactFocusEvent) => {
    const item = target.matches('h3 a') ? target.closest<HTMLElement>('[data-event]') : null;
    if (item) setStopId(item.dataset.event);
  };
  return { stopId, onFocus };
}

const keepsStop = (stop: HTMLElement) => stop === document.activeElement || isInSight(stop);

function isInSight(link: HTMLElement): boolean {
  const scroller = link.closest('#events');
  if (!scroller) return true;
  const [own, view] = [link.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return own.bottom > view.top && own.top < view.bottom;
}

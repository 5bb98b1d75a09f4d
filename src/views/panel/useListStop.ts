import { type FocusEvent as ReactFocusEvent, type RefObject, useEffect, useState } from 'react';
import type { EventId } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';

/** Debounce, in ms, before the tab stop follows scrolling: measuring forces a layout. */
const QUIET = 100;

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
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      const stop = list.current?.querySelector('a[tabindex="0"]');
      if (!stop || stop === document.activeElement || isTitleInSight(rowOf(stop), scroller)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-event]') ?? [])];
      const seen = rows.find((row) => isTitleInSight(row, scroller));
      if (seen) setStopId(seen.dataset.event);
    };
    const followSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(follow, QUIET);
    };
    scroller.addEventListener('scroll', followSoon, { passive: true });
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener('scroll', followSoon);
    };
  }, [list]);
  const onFocus = ({ target }: ReactFocusEvent) => {
    if (target.matches('h3 a')) setStopId(rowOf(target)?.dataset.event);
  };
  return { stopId, onFocus };
}

const rowOf = (link: Element) => link.closest<HTMLElement>('[data-event]');

/** Asks the row first: a title within a row out of sight has not been laid out, and asking would do that. */
function isTitleInSight(row: Element | null, scroller: Element): boolean {
  if (!row || !isInSight(row, scroller)) return false;
  const title = row.querySelector('h3 a');
  return title !== null && isInSight(title, scroller);
}

function isInSight(element: Element, scroller: Element): boolean {
  const [own, view] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return own.bottom > view.top && own.top < view.bottom;
}

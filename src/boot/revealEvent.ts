import { requestedEvent } from './requestedView.ts';

/**
 * Brings the event of the address into view in the text that came with the page. Only where the app is late: what is
 * around the event moves.
 */
export function revealEvent(): void {
  const event = requestedEvent();
  if (!event) return;
  event.classList.remove('outside-window');
  scrollToEvent(event);
}

const scrollsInside = (event: HTMLElement) => {
  const list = event.closest('#events');
  return list !== null && list.scrollHeight > list.clientHeight;
};

/** Of what stays at the top while the text beneath it scrolls. */
const heightOf = (sticky: string) => document.querySelector(sticky)?.clientHeight ?? 0;

/** Not by `scrollIntoView`, which may scroll the page around a frame, too. */
export function scrollToEvent(event: HTMLElement): void {
  const scroller = event.closest('#events');
  const { top } = event.getBoundingClientRect();
  if (scroller && scrollsInside(event))
    scroller.scrollTop += top - scroller.getBoundingClientRect().top - heightOf('.events-count');
  else window.scrollBy(0, top - heightOf('.boot-notice'));
}

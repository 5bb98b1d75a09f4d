import { requestedEvent } from './requestedView.ts';

/**
 * Scrolls the prerendered text to the requested event. Only used when the app is late, because it moves the layout
 * around the event.
 */
export function revealEvent(): void {
  const event = requestedEvent();
  if (!event) return;
  event.classList.remove('unlisted');
  scrollToEvent(event);
}

const scrollsInside = (event: HTMLElement) => {
  const list = event.closest('#events');
  return list !== null && list.scrollHeight > list.clientHeight;
};

/** The height of a sticky element that covers the top of the scrolled text. */
const heightOf = (sticky: string) => document.querySelector(sticky)?.clientHeight ?? 0;

/** Does not use `scrollIntoView`, which may also scroll the page around an iframe. */
export function scrollToEvent(event: HTMLElement): void {
  const scroller = event.closest('#events');
  const { top } = event.getBoundingClientRect();
  if (scroller && scrollsInside(event))
    scroller.scrollTop += top - scroller.getBoundingClientRect().top - heightOf('.events-count');
  else window.scrollBy(0, top - heightOf('.boot-notice'));
}

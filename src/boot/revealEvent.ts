import { requestedEvent } from './readRequest.ts';

/** Scrolls the text that came with the page to the event of the address, if the first window shows it. */
export function revealEvent(): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', reveal, { once: true });
  else reveal();
}

function reveal() {
  const event = requestedEvent();
  if (event && !event.classList.contains('outside-window')) scrollToEvent(event);
}

/** The same for an event outside the first window. What is below it moves, so this waits until the app is late. */
export function revealHiddenEvent(): void {
  const event = requestedEvent();
  if (!event?.classList.contains('outside-window')) return;
  event.classList.remove('outside-window');
  scrollToEvent(event);
}

/** Of what stays at the top while the text beneath it scrolls. */
const heightOf = (sticky: string) => document.querySelector(sticky)?.clientHeight ?? 0;

/** Not by `scrollIntoView`, which may scroll the page around a frame, too. */
export function scrollToEvent(event: HTMLElement): void {
  const scroller = event.closest('#events');
  const { top } = event.getBoundingClientRect();
  if (scroller && scroller.scrollHeight > scroller.clientHeight)
    scroller.scrollTop += top - scroller.getBoundingClientRect().top - heightOf('.events-count');
  else window.scrollBy(0, top - heightOf('.boot-notice'));
}

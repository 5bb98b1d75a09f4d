import { requestedEvent } from './readRequest.ts';

/** Scrolls the list that came with the page to the event of the address, if the first window shows it. */
export function revealEvent(): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', reveal, { once: true });
  else reveal();
}

/** Not where the page itself scrolls: it would stay so when the app takes over. */
function reveal() {
  const event = requestedEvent();
  if (event && !event.classList.contains('outside-window') && scrollsInside(event)) scrollToEvent(event);
}

/** Where the app is late, any event is brought into view, though what is around it moves. */
export function revealLate(): void {
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

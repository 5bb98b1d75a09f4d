import { requested } from './readRequest.ts';

/** Scrolls the text that came with the page to the event of the address, which may lie outside the first window. */
export function revealEvent(): void {
  const id = requested().get('event');
  if (!id) return;
  if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', () => reveal(id), { once: true });
  else reveal(id);
}

function reveal(id: string) {
  const event = document.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`);
  if (!event) return;
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

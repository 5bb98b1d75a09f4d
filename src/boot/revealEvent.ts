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

/** Not by `scrollIntoView`, which may scroll the page around a frame, too. */
export function scrollToEvent(event: HTMLElement): void {
  const scroller = event.closest('#events');
  const bar = document.querySelector('.boot-notice')?.clientHeight ?? 0;
  const top = event.getBoundingClientRect().top;
  if (scroller && scroller.scrollHeight > scroller.clientHeight)
    scroller.scrollTop += top - scroller.getBoundingClientRect().top;
  else window.scrollBy(0, top - bar);
}

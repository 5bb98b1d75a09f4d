import { requestedEvent } from './requestedView.ts';

/** Before the app has started, a page whose address opens an event prints that one, not the list (`styles/print.css`). */
export function printAlone(): void {
  let event: HTMLElement | undefined;
  addEventListener('beforeprint', () => {
    event = requestedEvent();
    event?.classList.add('printed-alone');
  });
  addEventListener('afterprint', () => event?.classList.remove('printed-alone'));
}

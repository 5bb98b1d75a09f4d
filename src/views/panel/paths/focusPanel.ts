import { moveFocus } from '../../focus/moveFocus.ts';

/** After something else has been opened in the panel, and what had the focus is gone. */
export function focusPanel(): void {
  requestAnimationFrame(() => moveFocus(document.getElementById('events')));
}

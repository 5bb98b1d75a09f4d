import { moveFocus } from '../focus/moveFocus.ts';

/**
 * Focuses the map on a press before Leaflet does. Leaflet's `focus()` would scroll the page around an iframe; it skips
 * the call if the map already has the focus.
 */
export function focusOnPress(container: HTMLElement, signal: AbortSignal): void {
  container.addEventListener('mousedown', () => moveFocus(container), { capture: true, signal });
}

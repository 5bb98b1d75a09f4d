import { moveFocus } from '../moveFocus.ts';

/**
 * Focuses the map on a press before Leaflet does: its own `focus()` would scroll the page around a frame, and it
 * leaves that out where the map has the focus already.
 */
export function focusOnPress(container: HTMLElement, signal: AbortSignal): void {
  container.addEventListener('mousedown', () => moveFocus(container), { capture: true, signal });
}

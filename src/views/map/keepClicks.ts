import { DomEvent } from 'leaflet';

/** With less movement, in pixels, a press is a click; Leaflet's own limit for a drag. */
const DRAG = 3;

/**
 * Clicks on an element do not reach the map, which would close popups. Presses do, so that a drag and two fingers move
 * the map wherever they begin: Leaflet's `disableClickPropagation` keeps them, too. A drag that begins on the element
 * ends on it, because it moves with the map; that is not a click.
 */
export function keepClicks(element: HTMLElement): void {
  let pressed: MouseEvent | undefined;
  DomEvent.on(element, 'click dblclick contextmenu', DomEvent.stopPropagation);
  element.addEventListener('mousedown', (press) => {
    pressed = press;
  });
  element.addEventListener(
    'click',
    (click) => {
      const moved = pressed && Math.hypot(click.clientX - pressed.clientX, click.clientY - pressed.clientY);
      pressed = undefined;
      // A key clicks without a press.
      if (moved !== undefined && moved >= DRAG) click.stopImmediatePropagation();
    },
    { capture: true },
  );
}

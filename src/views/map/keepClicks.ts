import { DomEvent } from 'leaflet';

/**
 * Clicks on an element do not reach the map, which would close popups or pan. Touches do, so that two fingers move the
 * map wherever they are put: Leaflet's `disableClickPropagation` keeps them, too.
 */
export function keepClicks(element: HTMLElement): void {
  DomEvent.on(element, 'click dblclick contextmenu mousedown', DomEvent.stopPropagation);
}

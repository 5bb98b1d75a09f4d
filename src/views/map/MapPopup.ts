import { type LatLngExpression, type Map as LeafletMap, type Popup, popup } from 'leaflet';
import { strings } from '../../strings/strings.ts';

/** The one popup of the map. It takes the focus when it opens and gives it back when it closes. */
export class MapPopup {
  readonly #map: LeafletMap;
  readonly #popup: Popup;
  #opener: HTMLElement | undefined;

  constructor(map: LeafletMap) {
    this.#map = map;
    this.#popup = popup({
      className: 'map-popup',
      closeButton: false,
      maxWidth: 280,
      minWidth: 200,
      autoPanPadding: [12, 12],
    });
  }

  open(at: LatLngExpression, content: HTMLElement, opener: HTMLElement): void {
    this.#opener = opener;
    const box = document.createElement('div');
    box.className = 'map-popup-content';
    box.setAttribute('role', 'group');
    box.append(content, this.#closeButton());
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
    this.#popup.setLatLng(at).setContent(box).openOn(this.#map);
    box.querySelector('button')?.focus({ preventScroll: true });
  }

  close(): void {
    const hadFocus = this.#popup.getElement()?.contains(document.activeElement) ?? false;
    this.#map.closePopup(this.#popup);
    if (hadFocus) this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
  }

  destroy(): void {
    this.#popup.remove();
  }

  #closeButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-popup-close';
    button.setAttribute('aria-label', strings.map.close);
    button.textContent = '×';
    button.addEventListener('click', () => this.close());
    return button;
  }
}

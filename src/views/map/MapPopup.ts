import { type LatLngExpression, type Map as LeafletMap, type Popup, popup } from 'leaflet';
import { strings } from '../../strings/strings.ts';
import { moveFocus } from '../moveFocus.ts';
import { pressedKey } from '../pressedKey.ts';

/** The map's only popup. It takes the focus when it opens and returns it when it closes. */
export class MapPopup {
  readonly #map: LeafletMap;
  readonly #popup: Popup;
  #opener: HTMLElement | undefined;
  #card: HTMLElement | undefined;
  #draw: (() => HTMLElement) | undefined;

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

  /** `draw` makes the content, and makes it again whenever `redraw` is called while it is open. */
  open(at: LatLngExpression, draw: () => HTMLElement, opener: HTMLElement): void {
    this.#opener = opener;
    this.#draw = draw;
    const box = document.createElement('div');
    box.className = 'map-popup-content';
    box.setAttribute('role', 'group');
    this.#card = draw();
    box.append(this.#card, this.#closeButton());
    box.addEventListener('keydown', (event) => {
      if (pressedKey(event) !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
    this.#popup.setLatLng(at).setContent(box).openOn(this.#map);
    moveFocus(box.querySelector('button'));
  }

  /** Updates the content after place names have changed. Does not take the focus. */
  redraw(): void {
    if (!this.#draw || !this.#popup.isOpen()) return;
    const card = this.#draw();
    this.#card?.replaceWith(card);
    this.#card = card;
  }

  close(): void {
    const hadFocus = this.#popup.getElement()?.contains(document.activeElement) ?? false;
    this.#map.closePopup(this.#popup);
    if (hadFocus) moveFocus(this.#opener);
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

import { type LatLngExpression, type Map as LeafletMap, type Popup, popup } from 'leaflet';
import { moveFocus } from '../focus/moveFocus.ts';
import { pressedKey } from '../input/pressedKey.ts';

/** The map's only popup. It takes the focus when it opens and returns it when it closes. */
export class MapPopup {
  readonly #map: LeafletMap;
  readonly #popup: Popup;
  readonly #closeName: () => string;
  #opener: HTMLElement | undefined;
  #card: HTMLElement | undefined;
  #close: HTMLElement | undefined;
  #draw: (() => HTMLElement) | undefined;

  /** `closeName` is the name of the button that closes it. */
  constructor(map: LeafletMap, closeName: () => string) {
    this.#map = map;
    this.#closeName = closeName;
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
    this.#close = this.#closeButton();
    box.append(this.#card, this.#close);
    box.addEventListener('keydown', (event) => {
      if (pressedKey(event) !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
    this.#popup.setLatLng(at).setContent(box).openOn(this.#map);
    moveFocus(box.querySelector('button'));
  }

  /** Places are named otherwise now, or in another language: what is open says so too, and does not take the focus. */
  redraw(): void {
    if (!this.#draw || !this.#popup.isOpen()) return;
    const card = this.#draw();
    this.#card?.replaceWith(card);
    this.#card = card;
    this.#close?.setAttribute('aria-label', this.#closeName());
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
    button.setAttribute('aria-label', this.#closeName());
    button.textContent = '×';
    button.addEventListener('click', () => this.close());
    return button;
  }
}

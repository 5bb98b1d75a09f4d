import { type LatLngExpression, type Map as LeafletMap, latLng } from 'leaflet';
import { placeBeside } from '../floating/placeBeside.ts';
import { POPOVER } from '../floating/useFloating.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { pressedKey } from '../input/pressedKey.ts';

/** Pixels between a position on the map and its popup: half a mark. */
const REACH = 16;
const HEADING = '.map-popup-heading';

interface Opened {
  readonly at: LatLngExpression;
  /** From the position to the mark that was moved aside, in pixels. */
  readonly aside: { readonly x: number; readonly y: number };
  readonly opener: HTMLElement;
  readonly draw: () => HTMLElement;
  readonly box: HTMLElement;
  card: HTMLElement;
  readonly close: HTMLElement;
}

/**
 * The only popup of a map. It takes the focus when it opens and returns it when it closes. It is above everything else
 * (as a popover, if supported), so that a small map does not cut it off, and never moves the map.
 */
export class MapPopup {
  readonly #map: LeafletMap;
  readonly #root: HTMLElement;
  readonly #closeName: () => string;
  #opened: Opened | undefined;

  /**
   * @param root where the popup is in the document
   * @param closeName the name of the button that closes it
   */
  constructor(map: LeafletMap, root: HTMLElement, closeName: () => string) {
    this.#map = map;
    this.#root = root;
    this.#closeName = closeName;
    map.on('move zoom resize', this.#place);
    document.addEventListener('pointerdown', this.#press, true);
    addEventListener('scroll', this.#place, { capture: true, passive: true });
    addEventListener('resize', this.#place);
  }

  /** `draw` makes the content, and makes it again whenever `redraw` is called while it is open. */
  open(at: LatLngExpression, draw: () => HTMLElement, opener: HTMLElement, aside = { x: 0, y: 0 }): void {
    this.#remove();
    const box = document.createElement('div');
    box.className = 'map-popup';
    box.setAttribute('role', 'dialog');
    if (POPOVER) box.popover = POPOVER;
    const card = draw();
    const close = this.#closeButton();
    box.append(card, close);
    box.addEventListener('keydown', this.#onKey);
    this.#opened = { at, aside, opener, draw, box, card, close };
    this.#root.append(box);
    box.showPopover?.();
    nameBox(box, card);
    this.#place();
    const [choice, heading] = ['.map-list button', HEADING].map((it) => box.querySelector<HTMLElement>(it));
    moveFocus(choice ?? heading ?? close);
  }

  /** Places are named otherwise now, or in another language: what is open says so too, and does not take the focus. */
  redraw(): void {
    const opened = this.#opened;
    if (!opened) return;
    const card = opened.draw();
    opened.card.replaceWith(card);
    opened.card = card;
    nameBox(opened.box, card);
    opened.close.setAttribute('aria-label', this.#closeName());
  }

  close(): void {
    const opened = this.#opened;
    if (!opened) return;
    const hadFocus = opened.box.contains(document.activeElement);
    this.#remove();
    if (hadFocus) moveFocus(opened.opener);
  }

  destroy(): void {
    this.#remove();
    this.#map.off('move zoom resize', this.#place);
    document.removeEventListener('pointerdown', this.#press, true);
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
  }

  #remove(): void {
    this.#opened?.box.remove();
    this.#opened = undefined;
  }

  /** Beside its position; closed when that leaves the map. */
  #place = () => {
    if (!this.#opened) return;
    const { at, aside, box } = this.#opened;
    const frame = this.#map.getContainer().getBoundingClientRect();
    const point = this.#map.latLngToContainerPoint(latLng(at)).add([aside.x, aside.y]);
    const inside = point.x >= 0 && point.y >= 0 && point.x <= frame.width && point.y <= frame.height;
    if (frame.width > 0 && !inside) {
      this.close();
      return;
    }
    const [left, y] = [frame.left + point.x - REACH, frame.top + point.y];
    placeBeside(box, { left, top: y - REACH, bottom: y + REACH });
  };

  #press = ({ target }: PointerEvent) => {
    const opened = this.#opened;
    if (!opened || !(target instanceof Node)) return;
    const isInside = opened.box.contains(target) || opened.opener.contains(target);
    if (!isInside) this.close();
  };

  #onKey = (event: KeyboardEvent) => {
    if (pressedKey(event) !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };

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

/** Names a popup by its heading, which takes the focus where there is no list to choose from. */
function nameBox(box: HTMLElement, card: HTMLElement): void {
  const heading = card.querySelector<HTMLElement>(HEADING);
  box.setAttribute('aria-label', heading?.textContent ?? '');
  if (heading) heading.tabIndex = -1;
}

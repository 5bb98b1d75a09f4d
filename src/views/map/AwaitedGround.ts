import type { Map as LeafletMap } from 'leaflet';
import { DrawnOnEarth, SVG, shownPicture } from './DrawnOnEarth.ts';

/** Land, waters and borders as the picture in the page has them, over the base map until that has been drawn. */
export class AwaitedGround {
  readonly #layers: readonly DrawnOnEarth[];

  private constructor(map: LeafletMap, picture: SVGElement) {
    const fills = [...picture.querySelectorAll('.first-ground > path:not(.first-area)')];
    const lines = [...picture.querySelectorAll('.first-ground > use')];
    this.#layers = [
      new DrawnOnEarth(map, 'fills', picture, [seaAround(), ...fills.map((it) => it.cloneNode())]),
      new DrawnOnEarth(
        map,
        'lines',
        picture,
        lines.flatMap((use) => usedBy(use, picture)),
      ),
    ];
  }

  /** Undefined where the page has no such picture, or does not show it. */
  static of(map: LeafletMap): AwaitedGround | undefined {
    const picture = shownPicture();
    return picture?.querySelector('.first-land') ? new AwaitedGround(map, picture) : undefined;
  }

  remove(): void {
    for (const layer of this.#layers) layer.remove();
  }
}

/** The sea of the picture is its background; the relief, which darkens what lies below it, needs a shape. */
function seaAround(): Element {
  const sea = document.createElementNS(SVG, 'path');
  sea.setAttribute('class', 'first-lake');
  sea.setAttribute('d', 'M-9999-9999H9999V9999H-9999z');
  return sea;
}

/** What an element uses, as a shape of its own: the picture will be gone. */
function usedBy(use: Element, picture: SVGElement): Element[] {
  const used = picture.querySelector(use.getAttribute('href') ?? '')?.cloneNode() as Element | undefined;
  used?.setAttribute('class', use.getAttribute('class') ?? '');
  used?.removeAttribute('id');
  return used ? [used] : [];
}

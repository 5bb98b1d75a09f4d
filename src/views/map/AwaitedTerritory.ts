import type { Map as LeafletMap } from 'leaflet';
import type { Point } from './clusterPoints.ts';
import { DRAWN_ZOOM, numbersOf } from './firstMap.ts';
import { paneName } from './panes.ts';

/** How far beside their places the marks of a zoom level stand, by their keys. */
export interface Asides {
  readonly zoom: number;
  readonly byKey: ReadonlyMap<string, Point>;
}

/**
 * The areas of the territory layer as the picture in the page has them, until their data have come: nothing disappears
 * and comes again, and no mark moves.
 */
export class AwaitedTerritory {
  readonly #map: LeafletMap;
  readonly #base: Point;
  readonly #svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly asides: Asides;

  private constructor(map: LeafletMap, picture: SVGElement) {
    this.#map = map;
    const [x = 0, y = 0] = numbersOf(picture.dataset.base);
    this.#base = { x, y };
    const drawn = [...picture.querySelectorAll('pattern, .first-area')].map((it) => it.cloneNode(true));
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.append(...drawn);
    this.#svg.setAttribute('class', 'awaited-areas');
    this.#svg.append(group);
    map.getPane(paneName('territory'))?.append(this.#svg);
    map.on('zoomend viewreset', this.#place);
    this.#place();
    this.asides = asidesIn(picture);
  }

  /** Undefined where the page has no such picture, or does not show it. */
  static of(map: LeafletMap): AwaitedTerritory | undefined {
    const picture = document.querySelector<SVGElement>(':root[data-opening] .first-map > svg');
    return picture ? new AwaitedTerritory(map, picture) : undefined;
  }

  remove(): void {
    this.#map.off('zoomend viewreset', this.#place);
    this.#svg.remove();
  }

  #place = () => {
    const scale = 2 ** (this.#map.getZoom() - DRAWN_ZOOM);
    const origin = this.#map.getPixelOrigin();
    const [x, y] = [this.#base.x * scale - origin.x, this.#base.y * scale - origin.y];
    this.#svg.firstElementChild?.setAttribute('transform', `translate(${x} ${y})scale(${scale})`);
  };
}

/** Of the group of marks that the picture shows. */
function asidesIn(picture: SVGElement): Asides {
  const shown = picture.querySelector<SVGElement>('.first-marks[display="inline"]');
  const marks = [...(shown?.children ?? [])] as SVGElement[];
  const byKey = new Map(
    marks.flatMap(({ dataset: { at, key = '' } }) => {
      const [, , x, y] = numbersOf(at);
      return x === undefined || y === undefined ? [] : [[key, { x, y }] as const];
    }),
  );
  return { zoom: Number(shown?.dataset.zoom), byKey };
}

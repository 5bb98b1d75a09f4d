import type { LatLngExpression, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { Point } from './clusterPoints.ts';
import { DRAWN_ZOOM, numbersOf } from './firstMap.ts';
import { type PaneName, paneName } from './panes.ts';

export const SVG = 'http://www.w3.org/2000/svg';

/** The picture of the opening map that the page shows; undefined where it has none, or does not show it. */
export const shownPicture = (): SVGElement | null =>
  document.querySelector<SVGElement>(':root[data-opening] .first-map > svg');

/** Shapes of the picture as a layer of the map: where they are on earth, at any zoom and while the map moves. */
export class DrawnOnEarth {
  readonly #map: LeafletMap;
  readonly #base: Point;
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #group = document.createElementNS(SVG, 'g');

  constructor(map: LeafletMap, pane: PaneName, picture: SVGElement, shapes: readonly Node[]) {
    this.#map = map;
    const [x = 0, y = 0] = numbersOf(picture.dataset.base);
    this.#base = { x, y };
    this.#svg.setAttribute('class', 'awaited');
    this.#svg.dataset.base = picture.dataset.base;
    // Leaflet's style sheet animates it while the map zooms, and the picture's has the colours.
    this.#group.setAttribute('class', 'first-ground leaflet-zoom-animated');
    this.#group.append(...shapes);
    this.#svg.append(this.#group);
    map.getPane(paneName(pane))?.append(this.#svg);
    map.on('zoom zoomend viewreset', this.#place).on('zoomanim', this.#animate);
    this.#place();
  }

  remove(): void {
    this.#map.off('zoom zoomend viewreset', this.#place).off('zoomanim', this.#animate);
    this.#svg.remove();
  }

  #place = () => this.#moveTo(this.#map.getZoom(), this.#map.getPixelOrigin());

  #animate = ({ center, zoom }: ZoomAnimEvent) => this.#moveTo(zoom, this.#originAt(center, zoom));

  /** As Leaflet will compute it at the end of the animation. */
  #originAt(centre: LatLngExpression, zoom: number): Point {
    const map = this.#map;
    return map
      .project(centre, zoom)
      .subtract(map.getSize().divideBy(2))
      .subtract(map.containerPointToLayerPoint([0, 0]))
      .round();
  }

  #moveTo(zoom: number, origin: Point): void {
    const scale = 2 ** (zoom - DRAWN_ZOOM);
    const [x, y] = [this.#base.x * scale - origin.x, this.#base.y * scale - origin.y];
    this.#group.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }
}

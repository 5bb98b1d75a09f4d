import type { Map as LeafletMap, Point } from 'leaflet';
import { wheelPixels } from '../wheelPixels.ts';

/** Pixels of the wheel for one level of zoom: a notch of a mouse. */
const LEVEL = 100;

/**
 * Zooms by the wheel about the pointer. Steps of the same sum zoom by the same, however small they are: Leaflet's
 * own handler rounds each of them up to a whole step of zoom, and forgets those that come while it zooms.
 */
export class WheelZoom {
  readonly #map: LeafletMap;
  readonly #stop = new AbortController();
  /** The zoom that all turns together ask for, between the steps the map can stand at. */
  #wanted = Number.NaN;
  /** The step that the map was last sent to. */
  #sentTo = Number.NaN;
  #isMoving = false;
  #pointer: Point | undefined;

  constructor(map: LeafletMap) {
    this.#map = map;
    const { signal } = this.#stop;
    map.getContainer().addEventListener('wheel', this.#turn, { passive: false, signal });
    map.on('moveend', this.#arrive);
  }

  destroy(): void {
    this.#stop.abort();
    this.#map.off('moveend', this.#arrive);
  }

  #turn = (event: WheelEvent) => {
    event.preventDefault();
    const map = this.#map;
    const isMovedByOthers = !this.#isMoving && map.getZoom() !== this.#sentTo;
    const from = isMovedByOthers ? map.getZoom() : this.#wanted;
    const wanted = from - wheelPixels(event).y / LEVEL;
    this.#wanted = Math.min(Math.max(wanted, map.getMinZoom()), map.getMaxZoom());
    if (isMovedByOthers) this.#sentTo = from;
    this.#pointer = map.mouseEventToContainerPoint(event);
    this.#go();
  };

  #go(): void {
    const map = this.#map;
    const step = map.options.zoomSnap!;
    const zoom = Math.round(this.#wanted / step) * step;
    if (this.#isMoving || zoom === map.getZoom() || !this.#pointer) return;
    this.#isMoving = true;
    this.#sentTo = zoom;
    map.setZoomAround(this.#pointer, zoom, { animate: Math.abs(zoom - map.getZoom()) > step });
  }

  #arrive = () => {
    if (!this.#isMoving) return;
    this.#isMoving = false;
    this.#go();
  };
}

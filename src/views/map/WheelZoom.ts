import type { Map as LeafletMap, Point } from 'leaflet';
import { wheelPixels } from '../input/wheelPixels.ts';

/** Wheel pixels per zoom level: one notch of a mouse. */
const LEVEL = 100;

/**
 * Zooms by the wheel, around the pointer. The zoom depends only on the sum of the wheel's steps. Leaflet's own handler
 * rounds each step up to a whole zoom step, and drops those that come during an animation.
 */
export class WheelZoom {
  readonly #map: LeafletMap;
  readonly #stop = new AbortController();
  /** The zoom requested by all steps together, before rounding to the map's zoom steps. */
  #wanted = Number.NaN;
  /** The zoom that the map was last sent to. */
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
    const step = map.options.zoomSnap ?? 1;
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

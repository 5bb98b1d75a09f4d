import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import { pressedKey } from '../input/pressedKey.ts';

/**
 * Zooms by buttons and keys. Leaflet drops what is pressed while it animates a zoom; here it counts from where the
 * animation goes, once that has ended.
 */
export class ZoomPresses {
  readonly #map: LeafletMap;
  /** Where an animation goes, and where presses want the map to go after it. */
  #animatedTo: number | undefined;
  #wanted: number | undefined;

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  /** @returns a function that stops it */
  listen = (): (() => void) => {
    const map = this.#map;
    const container = map.getContainer();
    map.on('zoomanim', this.#begin);
    map.on('zoomend', this.#end);
    container.addEventListener('keydown', this.#onKey, true);
    return () => {
      map.off('zoomanim', this.#begin);
      map.off('zoomend', this.#end);
      container.removeEventListener('keydown', this.#onKey, true);
    };
  };

  /** @param levels how much closer, in zoom levels */
  by(levels: number): void {
    if (this.#animatedTo === undefined) this.#map.setZoom(this.#map.getZoom() + levels);
    else this.#wanted = (this.#wanted ?? this.#animatedTo) + levels;
  }

  #begin = ({ zoom }: ZoomAnimEvent) => {
    this.#animatedTo = zoom;
  };

  #end = () => {
    const wanted = this.#wanted;
    this.#animatedTo = undefined;
    this.#wanted = undefined;
    if (wanted !== undefined) this.#map.setZoom(wanted);
  };

  /** Leaflet answers to these keys itself while nothing is animated. */
  #onKey = (event: KeyboardEvent) => {
    if (this.#animatedTo === undefined || event.target !== this.#map.getContainer()) return;
    const levels = { '+': 1, '=': 1, '-': -1, _: -1 }[pressedKey(event) ?? ''];
    if (levels) this.by(levels * (event.shiftKey ? 3 : 1));
  };
}

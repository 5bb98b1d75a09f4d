import type { Map as LeafletMap } from 'leaflet';
import { hasPointers } from './EdgePointers.ts';
import { CLOSEST } from './groundLimit.ts';
import type { MapCamera } from './MapCamera.ts';
import { CLOSEST_TILES } from './OnlineTiles.ts';

/**
 * Ends zooming in where the built-in map shows nothing more; the online map goes on. Where the map has been moved to
 * less ground at the same zoom, it stays.
 */
export class GroundStop {
  readonly #map: LeafletMap;
  readonly #camera: MapCamera;
  readonly #onEnd: (isEnd: boolean) => void;
  #isOnline = false;

  /** @param onEnd whether the reader wants to come closer than there is anything to show */
  constructor(map: LeafletMap, camera: MapCamera, onEnd: (isEnd: boolean) => void) {
    this.#map = map;
    this.#camera = camera;
    this.#onEnd = onEnd;
    map.on('moveend', this.set);
  }

  showOnline(isOnline: boolean): void {
    if (isOnline === this.#isOnline) return;
    this.#isOnline = isOnline;
    this.set();
  }

  set = () => {
    const map = this.#map;
    const zoom = map.getZoom();
    const { isReaders, isStopped, limit = CLOSEST } = this.#camera;
    // What was fitted ends where it was stopped, whatever the message covers that says so.
    const isFitted = isStopped && !isReaders;
    const closest = this.#isOnline ? CLOSEST_TILES : isFitted ? zoom : limit;
    map.options.maxZoom = Math.max(closest, Math.min(zoom, this.#isOnline ? CLOSEST_TILES : CLOSEST));
    if (zoom > map.options.maxZoom) map.setZoom(map.options.maxZoom);
    const isMissed = isReaders ? zoom >= closest : isFitted && hasPointers(map.getSize());
    this.#onEnd(!this.#isOnline && isMissed);
  };

  destroy(): void {
    this.#map.off('moveend', this.set);
  }
}

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
    const limit = this.#isOnline ? CLOSEST_TILES : (this.#camera.limit ?? CLOSEST);
    map.options.maxZoom = Math.max(limit, Math.min(zoom, this.#isOnline ? CLOSEST_TILES : CLOSEST));
    if (zoom > map.options.maxZoom) map.setZoom(map.options.maxZoom);
    const { isReaders, isStopped } = this.#camera;
    const isMissed = isReaders || (isStopped && hasPointers(map.getSize()));
    this.#onEnd(!this.#isOnline && zoom >= limit && isMissed);
  };

  destroy(): void {
    this.#map.off('moveend', this.set);
  }
}

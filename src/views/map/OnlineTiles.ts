import { type Map as LeafletMap, type TileLayer, tileLayer } from 'leaflet';
import { showBuiltIn } from './panes.ts';

const ADDRESS = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';
/** So many tiles may fail before the built-in map comes back. */
const PATIENCE = 4;

/** Tiles from OpenStreetMap in place of the built-in map, as long as the reader wants and they arrive. */
export class OnlineTiles {
  readonly #map: LeafletMap;
  readonly #onFail: () => void;
  #tiles: TileLayer | undefined;

  constructor(map: LeafletMap, onFail: () => void) {
    this.#map = map;
    this.#onFail = onFail;
  }

  show(wanted: boolean): void {
    if (wanted === (this.#tiles !== undefined)) return;
    showBuiltIn(this.#map, !wanted);
    if (wanted) this.#tiles = this.#makeTiles().addTo(this.#map);
    else this.destroy();
  }

  destroy(): void {
    this.#tiles?.off('tileload tileerror').remove();
    this.#tiles = undefined;
  }

  #makeTiles(): TileLayer {
    let failures = 0;
    const tiles = tileLayer(ADDRESS, { maxZoom: 19 });
    tiles.on('tileload', () => {
      failures = 0;
    });
    tiles.on('tileerror', () => {
      failures += 1;
      if (failures === PATIENCE) this.#onFail();
    });
    return tiles;
  }
}

import { type Map as LeafletMap, type TileLayer, tileLayer } from 'leaflet';
import { untilStaying } from '../../files/untilStaying.ts';
import { showBuiltIn } from './panes.ts';
import { tileChecker } from './tileChecker.ts';

const ADDRESS = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';
/** Closer than the built-in map: streets have names. */
export const CLOSEST_TILES = 17;
/** After this many consecutive failures the built-in map is shown again. */
const PATIENCE = 4;
/** The timeout for the first tile, in ms. */
const LONGEST_WAIT = 10_000;

/** Tiles of OpenStreetMap instead of the built-in map, as long as the reader wants them and they arrive. */
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
    this.#tiles?.off('tileload tileerror load').remove();
    this.#tiles = undefined;
  }

  #makeTiles(): TileLayer {
    let failures = 0;
    let arrived = false;
    const { isTile, areAlike } = tileChecker();
    const tiles = tileLayer(ADDRESS, {
      maxZoom: CLOSEST_TILES,
      // Needed to distinguish a tile from the image that a server sends when it refuses.
      crossOrigin: 'anonymous',
      // The tile server requires a referrer, whatever the policy of the page.
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    const fail = () =>
      void untilStaying().then(() => {
        if (this.#tiles === tiles) this.#onFail();
      });
    const count = (isTile: boolean) => {
      arrived ||= isTile;
      failures = isTile ? 0 : failures + 1;
      if (failures === PATIENCE) fail();
    };
    tiles.on('tileload', ({ tile }) => {
      count(tile instanceof HTMLImageElement && isTile(tile));
      if (areAlike(PATIENCE)) fail();
    });
    tiles.on('tileerror', () => count(false));
    // A small map may have fewer tiles than `PATIENCE`.
    tiles.on('load', () => (!arrived || areAlike(2)) && fail());
    setTimeout(() => !arrived && fail(), LONGEST_WAIT);
    return tiles;
  }
}

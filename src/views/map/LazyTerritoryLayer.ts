import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { HeldPart, TerritoryPart } from '../../model/territoryParts.ts';
import type { Instant } from '../../model/time.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { TerritoryLayer } from './TerritoryLayer.ts';

export interface TerritoryInput {
  /** Undefined while the reader has turned it off, or before the data has arrived. */
  readonly territoryParts: readonly TerritoryPart[] | undefined;
  readonly cursor: Instant;
  readonly vocabulary: Vocabulary;
  /** Counts the reader's retries: after a failure, only a new one requests the file again. */
  readonly attempt: number;
}

export interface TerritoryHandlers {
  onPart(held: HeldPart, at: LatLng): void;
  onFail(): void;
}

/** The territory layer, whose code and areas are fetched when it is first shown. */
export class LazyTerritoryLayer {
  readonly #map: LeafletMap;
  readonly #handlers: TerritoryHandlers;
  readonly #gone = new AbortController();
  #tried: number | undefined;
  #layer: TerritoryLayer | undefined;
  #input: TerritoryInput | undefined;

  constructor(map: LeafletMap, handlers: TerritoryHandlers) {
    this.#map = map;
    this.#handlers = handlers;
  }

  set(input: TerritoryInput): void {
    this.#input = input;
    this.#show();
    if (this.#layer || !input.territoryParts || this.#tried === input.attempt) return;
    this.#tried = input.attempt;
    void this.#load();
  }

  /** The position for a popup about the part; undefined until the part is drawn. */
  pointIn(part: TerritoryPart): LatLng | undefined {
    return this.#layer?.pointIn(part);
  }

  destroy(): void {
    this.#gone.abort();
    this.#layer?.destroy();
  }

  #show(): void {
    const [layer, input] = [this.#layer, this.#input];
    if (!layer || !input) return;
    const { territoryParts, cursor, vocabulary } = input;
    layer.setShown(territoryParts !== undefined);
    if (territoryParts) layer.show(territoryParts, cursor, vocabulary);
  }

  async #load(): Promise<void> {
    try {
      const { TerritoryLayer } = await import('./TerritoryLayer.ts');
      this.#layer = await TerritoryLayer.load(this.#map, this.#gone.signal, this.#handlers.onPart);
      this.#show();
    } catch (error) {
      if (this.#gone.signal.aborted) return;
      console.warn('The control layer could not be loaded.', error);
      this.#handlers.onFail();
    }
  }
}

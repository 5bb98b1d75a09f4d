import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { ControlPart, Held } from '../../model/control.ts';
import type { Instant } from '../../model/time.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ControlLayer } from './ControlLayer.ts';

export interface ControlInput {
  /** Undefined while the reader has it off, or before the data are there. */
  readonly control: readonly ControlPart[] | undefined;
  readonly cursor: Instant;
  readonly vocabulary: Vocabulary;
  /** Counts the reader's tries: what failed is not asked for again before the next. */
  readonly attempt: number;
}

export interface ControlHandlers {
  onPart(held: Held, at: LatLng): void;
  onFail(): void;
}

/** Keeps the control layer as the reader wants it; its code and its areas are fetched when first wanted. */
export class ControlView {
  readonly #map: LeafletMap;
  readonly #handlers: ControlHandlers;
  readonly #gone = new AbortController();
  #tried: number | undefined;
  #layer: ControlLayer | undefined;
  #input: ControlInput | undefined;

  constructor(map: LeafletMap, handlers: ControlHandlers) {
    this.#map = map;
    this.#handlers = handlers;
  }

  set(input: ControlInput): void {
    this.#input = input;
    if (this.#layer) this.#show();
    if (this.#layer || !input.control || this.#tried === input.attempt) return;
    this.#tried = input.attempt;
    void this.#load();
  }

  /** Where a popup about the part belongs; undefined while it is not drawn. */
  pointIn(part: ControlPart): LatLng | undefined {
    return this.#layer?.pointIn(part);
  }

  destroy(): void {
    this.#gone.abort();
    this.#layer?.destroy();
  }

  #show(): void {
    const { control, cursor, vocabulary } = this.#input!;
    this.#layer?.setShown(control !== undefined);
    if (control) this.#layer?.show(control, cursor, vocabulary);
  }

  async #load(): Promise<void> {
    try {
      const { ControlLayer } = await import('./ControlLayer.ts');
      this.#layer = await ControlLayer.load(this.#map, this.#gone.signal, this.#handlers.onPart);
      this.#show();
    } catch (error) {
      if (this.#gone.signal.aborted) return;
      console.warn('The control layer could not be loaded.', error);
      this.#handlers.onFail();
    }
  }
}

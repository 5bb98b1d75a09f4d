import type { LatLng, Map as LeafletMap } from 'leaflet';
import { untilStaying } from '../../files/untilStaying.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { NameOf } from '../../model/placeName.ts';
import { nextTask } from '../../model/tasks.ts';
import { type TerritoryPart, type TerritoryPoint, territoryPointsAt } from '../../model/territoryParts.ts';
import type { Instant } from '../../model/time.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Strings } from '../../strings/strings.ts';
import type { AreaMask } from './AreaMask.ts';
import type { Box } from './boxes.ts';
import type { TerritoryLayer, TerritoryLayerHandlers } from './TerritoryLayer.ts';

export interface TerritoryInput {
  /** Undefined while the reader has turned it off, or before the data has arrived. */
  readonly territoryParts: readonly TerritoryPart[] | undefined;
  readonly territoryPoints: readonly TerritoryPoint[];
  readonly cursor: Instant;
  readonly vocabulary: Vocabulary;
  readonly places: Dataset['places'];
  readonly nameOf: NameOf;
  readonly strings: Strings;
  readonly follow?: boolean | undefined;
  /** Counts the reader's retries: after a failure, only a new one requests the file again. */
  readonly attempt: number;
}

export interface TerritoryHandlers extends TerritoryLayerHandlers {
  /** Other areas or pins are shown: labels must make room. */
  onPointsChange(): void;
  /** The areas have arrived: marks must make room. */
  onAreas(): void;
  onFail(): void;
}

/** The territory layer, whose code and areas are fetched when it is first shown. */
export class LazyTerritoryLayer {
  readonly #map: LeafletMap;
  readonly #handlers: TerritoryHandlers;
  readonly #gone = new AbortController();
  #tried: number | undefined;
  #failed = false;
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

  /** The ground that the areas cover; undefined while none are shown. */
  get mask(): AreaMask | undefined {
    return this.#input?.territoryParts && this.#layer?.mask;
  }

  /** Whether the areas have come, or could not be had. */
  get hasSettled(): boolean {
    return this.#failed || this.#layer !== undefined;
  }

  /** Whether the layer is shown, but none of it can be seen on this part of the map. */
  get isOutOfView(): boolean {
    return Boolean(this.#input?.territoryParts && this.#layer && !this.#layer.isInView);
  }

  /** Call this whenever the map has moved. */
  layOut(): void {
    this.#layer?.points.layOut();
  }

  /** Names the areas that have room; call this when everything else has been laid out. */
  layOutNames(taken: readonly Box[]): void {
    if (this.#input?.territoryParts) this.#layer?.names.layOut(taken);
  }

  /** The boxes of the pins, in pixels of the container; none while the layer is off. */
  boxes(): Box[] {
    return this.#input?.territoryParts && this.#layer ? this.#layer.points.boxes() : [];
  }

  destroy(): void {
    this.#gone.abort();
    this.#layer?.destroy();
  }

  #show(): void {
    const [layer, input] = [this.#layer, this.#input];
    if (!layer || !input) return;
    const { territoryParts, territoryPoints, cursor, vocabulary, places, nameOf, strings, follow } = input;
    layer.setShown(territoryParts !== undefined);
    if (!territoryParts) return;
    const areOther = layer.show(territoryParts, cursor, vocabulary);
    const held = territoryPointsAt(territoryPoints, cursor);
    const { holders } = vocabulary;
    const pinsAre = layer.points.set({ held, places, nameOf, holders, strings, follow });
    if (areOther || pinsAre) this.#handlers.onPointsChange();
  }

  async #load(): Promise<void> {
    try {
      const { TerritoryLayer } = await import('./TerritoryLayer.ts');
      this.#layer = await TerritoryLayer.load(this.#map, this.#gone.signal, this.#handlers);
      await nextTask();
      if (this.#gone.signal.aborted) return;
      this.#show();
      if (this.mask) this.#handlers.onAreas();
    } catch (error) {
      await untilStaying();
      if (this.#gone.signal.aborted) return;
      console.warn('The control layer could not be loaded.', error);
      this.#failed = true;
      this.#handlers.onFail();
    }
  }
}

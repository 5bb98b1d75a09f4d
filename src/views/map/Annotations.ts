import type { Map as LeafletMap } from 'leaflet';
import { loadMapFile } from '../../files/loadMapFile.ts';
import { hasMapFile } from '../../files/mapFiles.ts';
import type { PlaceId } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Box } from './boxes.ts';
import { EdgePointers } from './EdgePointers.ts';
import { Labels } from './Labels.ts';
import { type OverlayBox, overlayBoxes } from './overlayBoxes.ts';
import type { LabelRecord } from './placeLabels.ts';

/** Debounce, in ms, before labels and pointers follow the marks. */
const QUIET = 80;

export interface AnnotationHandlers {
  /** Around areas so small that a name would hide them, in pixels of the container. */
  smallAreas(): Box | undefined;
  onPlace(id: PlaceId, opener: HTMLElement): void;
  onFollow(id: PlaceId): void;
  /** Whether the map is on its way; it is laid out where that ends. */
  isOnItsWay(): boolean;
  /** The names on the map have come. */
  onLabels(): void;
  onLabelsFail(): void;
  /**
   * Before labels and pointers are laid out: `obstacles` stand over the map, in pixels of the container.
   *
   * @returns what is placed over the map besides them
   */
  onLayOut(obstacles: readonly OverlayBox[]): readonly Box[];
  /** After the labels: `taken` is everything that stands on the map or over it. */
  onLaidOut(taken: readonly Box[]): void;
}

/** What is placed around marks and buttons: the labels of the map and the pointers at its edge. */
export class Annotations {
  readonly #map: LeafletMap;
  readonly #overlay: HTMLElement;
  readonly #marks: () => Box[];
  readonly #labels: Labels;
  readonly #pointers: EdgePointers;
  readonly #handlers: AnnotationHandlers;
  readonly #gone = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Cached, because measuring forces a layout; not updated while the map moves. */
  #obstacles: readonly Box[] = [];

  /** `marks` returns the boxes of the marks, in pixels of the container. */
  constructor(
    map: LeafletMap,
    overlay: HTMLElement,
    strings: Strings,
    marks: () => Box[],
    handlers: AnnotationHandlers,
  ) {
    this.#map = map;
    this.#overlay = overlay;
    this.#marks = marks;
    this.#labels = new Labels(map, handlers.onPlace);
    this.#pointers = new EdgePointers(map, overlay, strings, handlers.onFollow);
    this.#handlers = handlers;
    map.on('move', this.#movePointers);
  }

  /** As in `EdgePointers.set`. */
  set(own: readonly Place[], others: readonly Place[], landmarks: readonly Place[]): void {
    this.#pointers.set(own, others, landmarks);
  }

  /** Takes effect at the next layout. */
  name(places: ReadonlyMap<PlaceId, Place>, nameOf: NameOf, strings: Strings): void {
    this.#labels.name(places, nameOf);
    this.#pointers.name(nameOf, strings);
  }

  layOut = () => {
    clearTimeout(this.#timer);
    const obstacles = overlayBoxes(this.#overlay);
    this.#obstacles = [...obstacles, ...this.#handlers.onLayOut(obstacles)];
    const marks = this.#marks();
    this.#pointers.layOut(this.#obstacles, marks);
    const over = [...this.#obstacles, ...this.#pointers.boxes()];
    const labels = this.#labels.layOut(marks, over, this.#handlers.smallAreas());
    this.#handlers.onLaidOut([...marks, ...labels, ...over]);
  };

  /** For rapid changes, as while the window is dragged. */
  layOutSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#handlers.isOnItsWay()) this.layOut();
    }, QUIET);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#gone.abort();
    this.#map.off('move', this.#movePointers);
    this.#labels.destroy();
    this.#pointers.destroy();
  }

  #movePointers = () => this.#pointers.layOut(this.#obstacles, this.#marks(), true);

  /** Fetches the labels; does nothing if they are there. */
  async loadLabels(): Promise<void> {
    if (this.#labels.isLoaded || !hasMapFile('labels.json')) return;
    try {
      const labels = await loadMapFile<LabelRecord[]>('labels.json');
      if (this.#gone.signal.aborted) return;
      this.#labels.set(labels);
      this.#handlers.onLabels();
      this.layOut();
    } catch (error) {
      if (this.#gone.signal.aborted) return;
      console.warn('The names on the map could not be loaded.', error);
      this.#handlers.onLabelsFail();
    }
  }
}

import type { Map as LeafletMap } from 'leaflet';
import { distanceKm } from '../../model/distance.ts';
import type { PlaceId } from '../../model/event.ts';
import { itemAt } from '../../model/lists.ts';
import type { Coordinates, Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import { formatKm } from '../../strings/formatNumber.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Box, Size } from './boxes.ts';
import { angleTo, layOutPointers } from './edgePoints.ts';
import { shortNames } from './shortNames.ts';

/**
 * The maximum number of pointers; if more places are out of sight, only those of what is open and the landmarks get one.
 */
const MOST = 4;
const MOST_ON_SMALL = 2;
/** Narrower maps have none for landmarks, in pixels. */
const SMALL = 720;

/**
 * A map smaller than this has no pointers: they would cover what it shows. In pixels. A phone's map, a third of its
 * height, is large enough; that of an iframe in a column of 640 is not.
 */
const LEAST = { width: 320, height: 220 };

/** Whether a map of this size points to places out of sight. */
export const hasPointers = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= LEAST.width && y >= LEAST.height;

/** The widest pointer, as a share of the map's width. */
const WIDEST = 0.4;

interface Pointer {
  readonly button: HTMLButtonElement;
  readonly arrow: HTMLElement;
  readonly label: HTMLElement;
  /** What the text was made for; the DOM may contain a translation of it. */
  text: string;
  /** What its words were fitted for, and those words. */
  room: string;
  words: string;
  /** In pixels, as last measured; absent for other words. */
  size: Size | undefined;
}

/** Buttons at the map's edge for places out of sight, with name, distance and direction. */
export class EdgePointers {
  readonly #map: LeafletMap;
  readonly #layer = document.createElement('div');
  readonly #onGo: (id: PlaceId) => void;
  readonly #shown = new Map<PlaceId, Pointer>();
  #own: readonly Place[] = [];
  #others: readonly Place[] = [];
  #landmarks: readonly Place[] = [];
  #nameOf: NameOf = ({ name }) => name;
  #strings: Strings;
  #placed: Box[] = [];

  constructor(map: LeafletMap, overlay: HTMLElement, strings: Strings, onGo: (id: PlaceId) => void) {
    this.#map = map;
    this.#strings = strings;
    this.#onGo = onGo;
    this.#layer.className = 'map-pointers';
    overlay.prepend(this.#layer);
  }

  /** `own` are the places of what is open, `others` those of all visible events, `landmarks` help to orient. */
  set(own: readonly Place[], others: readonly Place[], landmarks: readonly Place[]): void {
    [this.#own, this.#others, this.#landmarks] = [own, others, landmarks];
  }

  /** Takes effect at the next layout. */
  name(nameOf: NameOf, strings: Strings): void {
    this.#nameOf = nameOf;
    this.#strings = strings;
  }

  /**
   * Boxes are in pixels of the container. Buttons are never covered, marks only if there is no other room.
   *
   * @param isMoving while the map moves only what has other words is measured
   */
  layOut(obstacles: readonly Box[], marks: readonly Box[], isMoving = false): void {
    const map = this.#map;
    const { x: width, y: height } = map.getSize();
    const { lat, lng: lon } = map.getCenter();
    const places = this.#outOfSight();
    this.#removeAllBut(new Set(places.map(({ id }) => id)));
    const pointers = places
      .map((place) => ({ place, pointer: this.#show(place, { lat, lon }) }))
      .map(({ place, pointer }) => ({
        ...pointer,
        target: map.latLngToContainerPoint([place.lat, place.lon]),
        size: (isMoving && pointer.size) || measure(pointer),
      }));
    this.#placed = [];
    for (const [index, point] of layOutPointers(pointers, { width, height }, obstacles, marks).entries()) {
      const { button, arrow, target } = itemAt(pointers, index);
      button.hidden = point === undefined;
      if (!point) continue;
      const { width: across, height: up } = itemAt(pointers, index).size;
      this.#placed.push({
        left: point.x - across / 2,
        top: point.y - up / 2,
        right: point.x + across / 2,
        bottom: point.y + up / 2,
      });
      button.style.translate = `calc(${point.x}px - 50%) calc(${point.y}px - 50%)`;
      const angle = angleTo(target, { width, height });
      arrow.style.rotate = `${Math.round(angle)}deg`;
      button.classList.toggle('map-pointer-end', Math.abs(angle) < 90);
    }
  }

  /** What they cover, in pixels of the container; as they were last laid out. */
  boxes(): Box[] {
    return this.#placed;
  }

  destroy(): void {
    this.#layer.remove();
  }

  #outOfSight(): Place[] {
    if (!hasPointers(this.#map.getSize())) return [];
    const view = this.#map.getBounds();
    const hidden = (places: readonly Place[]) => places.filter(({ lat, lon }) => !view.contains([lat, lon]));
    const own = hidden(this.#own);
    const isSmall = this.#map.getSize().x < SMALL;
    const most = isSmall ? MOST_ON_SMALL : MOST;
    const kept = isSmall ? own : [...new Set([...own, ...hidden(this.#landmarks)])];
    const all = [...new Set([...kept, ...hidden(this.#others)])];
    return all.length <= most ? all : kept.slice(0, Math.max(most, Math.min(own.length, MOST)));
  }

  #removeAllBut(kept: ReadonlySet<PlaceId>): void {
    for (const [id, { button }] of this.#shown) {
      if (kept.has(id)) continue;
      button.remove();
      this.#shown.delete(id);
    }
  }

  #show(place: Place, from: Coordinates): Pointer {
    const pointer = this.#shown.get(place.id) ?? this.#make(place);
    // A hidden element has no size to lay out.
    pointer.button.hidden = false;
    const strings = this.#strings;
    const km = formatKm(Math.round(distanceKm(from, place) / 10) * 10, strings);
    const name = this.#nameOf(place);
    const widest = Math.round(this.#map.getSize().x * WIDEST);
    const text = `${name} ${km} ${widest}`;
    if (pointer.text === text) return pointer;
    pointer.text = text;
    // All digits have the same width.
    const room = `${name} ${km.length} ${widest}`;
    if (pointer.room === room) pointer.label.textContent = strings.map.pointer(pointer.words, km);
    else {
      pointer.room = room;
      pointer.size = undefined;
      pointer.button.style.maxInlineSize = '';
      pointer.words = this.#fitWords(pointer, name, km, widest);
    }
    const { words } = pointer;
    pointer.button.setAttribute(
      'aria-label',
      strings.map.pointerName(strings.map.pointer(words, km), name === words ? undefined : name),
    );
    return pointer;
  }

  /** Shows as much of a name as there is room for, and returns it. */
  #fitWords({ button, label }: Pointer, name: string, km: string, widest: number): string {
    let shown = name;
    for (const short of shortNames(name)) {
      shown = short;
      label.textContent = this.#strings.map.pointer(short, km);
      if (button.offsetWidth <= widest) return short;
    }
    button.style.maxInlineSize = `${widest}px`;
    return shown;
  }

  #make(place: Place): Pointer {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-pointer';
    const arrow = document.createElement('span');
    arrow.className = 'map-pointer-arrow';
    arrow.setAttribute('aria-hidden', 'true');
    arrow.textContent = '→';
    const label = document.createElement('span');
    button.append(arrow, label);
    button.addEventListener('click', () => this.#onGo(place.id));
    this.#layer.append(button);
    const pointer: Pointer = { button, arrow, label, text: '', room: '', words: '', size: undefined };
    this.#shown.set(place.id, pointer);
    return pointer;
  }
}

function measure(pointer: Pointer): Size {
  const { offsetWidth: width, offsetHeight: height } = pointer.button;
  pointer.size = { width, height };
  return pointer.size;
}

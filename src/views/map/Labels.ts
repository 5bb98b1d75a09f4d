import { divIcon, type Map as LeafletMap, type Marker } from 'leaflet';
import type { PlaceId } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import { typeScale } from '../page/typeScale.ts';
import type { Box } from './boxes.ts';
import { flatMarker } from './flatMarker.ts';
import { keepClicks } from './keepClicks.ts';
import { nameLabels } from './nameLabels.ts';
import { paneName } from './panes.ts';
import { isSettlement, type LabelRecord, labelBox, type PlacedLabel, placeLabels } from './placeLabels.ts';

/** Labels around the view are kept, so that a short pan shows no empty land. */
const OVERSCAN = 0.15;

const isSamePlace = (a: PlacedLabel, b: PlacedLabel) =>
  a.side === b.side &&
  a.gap === b.gap &&
  a.isCompact === b.isCompact &&
  a.shift?.x === b.shift?.x &&
  a.shift?.y === b.shift?.y;

/** A line from the point of a label to its name. */
function leaderOf({ x, y }: { readonly x: number; readonly y: number }): HTMLElement {
  const line = document.createElement('span');
  line.className = 'map-label-leader';
  line.style.inlineSize = `${Math.round(Math.hypot(x, y))}px`;
  line.style.rotate = `${Math.atan2(y, x)}rad`;
  return line;
}

/** The labels of the map. Those of known places can be clicked. */
export class Labels {
  readonly #map: LeafletMap;
  readonly #onPlace: (id: PlaceId, opener: HTMLElement) => void;
  #records: readonly LabelRecord[] = [];
  #labels: readonly LabelRecord[] = [];
  #places: ReadonlyMap<PlaceId, Place> = new Map();
  #nameOf: NameOf = ({ name }) => name;
  readonly #shown = new Map<LabelRecord, { marker: Marker; placed: PlacedLabel }>();

  constructor(map: LeafletMap, onPlace: (id: PlaceId, opener: HTMLElement) => void) {
    this.#map = map;
    this.#onPlace = onPlace;
  }

  get isLoaded(): boolean {
    return this.#records.length > 0;
  }

  set(labels: readonly LabelRecord[]): void {
    this.#records = labels;
    this.#rename();
  }

  /** Takes effect at the next layout. */
  name(places: ReadonlyMap<PlaceId, Place>, nameOf: NameOf): void {
    if (places === this.#places && nameOf === this.#nameOf) return;
    this.#places = places;
    this.#nameOf = nameOf;
    this.#rename();
  }

  /**
   * Lays out the labels around marks and buttons (boxes in pixels of the container).
   * @returns the boxes of the labels
   */
  layOut(marks: readonly Box[], obstacles: readonly Box[], areas?: Box): Box[] {
    const map = this.#map;
    const view = map.getBounds().pad(OVERSCAN);
    const near = this.#labels.filter(({ lat, lon }) => view.contains([lat, lon]));
    const pointOf = ({ lat, lon }: LabelRecord) => map.latLngToContainerPoint([lat, lon]);
    const { x: right, y: bottom } = map.getSize();
    const inside = { left: 0, top: 0, right, bottom };
    // Read before anything is written: afterwards each reading would compute styles anew.
    const scale = this.#scale();
    const placed = placeLabels(near, map.getZoom(), pointOf, marks, obstacles, scale, inside, { areas });
    const kept = new Set(placed.map(({ label }) => label));
    for (const [label, { marker }] of this.#shown) {
      if (kept.has(label)) continue;
      marker.remove();
      this.#shown.delete(label);
    }
    for (const item of placed) this.#show(item);
    return placed.map((item) => labelBox(item, pointOf(item.label), scale));
  }

  /** Present mode enlarges type by the style sheet alone; elsewhere the reader's font size counts. */
  #scale(): number {
    const scale = Number(getComputedStyle(this.#map.getContainer()).getPropertyValue('--label-scale')) || 1;
    return scale * typeScale();
  }

  destroy(): void {
    for (const { marker } of this.#shown.values()) marker.remove();
    this.#shown.clear();
  }

  #rename(): void {
    this.#labels = nameLabels(this.#records, this.#places, this.#nameOf, this.#labels);
  }

  #show(placed: PlacedLabel): void {
    const shown = this.#shown.get(placed.label);
    if (shown && isSamePlace(shown.placed, placed)) return;
    shown?.marker.remove();
    const { lat, lon } = placed.label;
    const html = this.#element(placed);
    const icon = divIcon({ className: 'map-label-anchor', iconSize: [0, 0], html });
    const made = flatMarker([lat, lon], {
      pane: paneName('labels'),
      icon,
      interactive: false,
      keyboard: false,
    });
    this.#shown.set(placed.label, { marker: made.addTo(this.#map), placed });
  }

  #element({ label, side, gap, shift, leader, isCompact }: PlacedLabel): HTMLElement {
    const { place } = label;
    const element = document.createElement('span');
    element.className = `map-label map-label-${label.kind} map-label-rank-${label.rank} map-label-${side}`;
    element.classList.toggle('map-label-point', isSettlement(label));
    element.classList.toggle('map-label-compact', isCompact === true);
    element.style.setProperty('--gap', `${gap}px`);
    if (shift) {
      element.style.setProperty('--shift-x', `${shift.x}px`);
      element.style.setProperty('--shift-y', `${shift.y}px`);
    }
    if (leader) element.append(leaderOf(leader));
    const name = document.createElement('span');
    name.className = 'map-label-name';
    name.textContent = label.name;
    element.append(name);
    if (place === undefined) return element;
    name.classList.add('map-label-open');
    name.setAttribute('role', 'button');
    name.setAttribute('aria-haspopup', 'dialog');
    // Places are in the gazetteer, too: the names of the map are no further stops.
    name.tabIndex = -1;
    // The browser's own focus would scroll the page around an iframe.
    name.addEventListener('mousedown', (press) => press.preventDefault());
    keepClicks(name);
    name.addEventListener('click', () => this.#onPlace(place, name));
    return element;
  }
}

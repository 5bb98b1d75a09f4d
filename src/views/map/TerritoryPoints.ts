import '../territoryMaps/territoryPin.css';
import { divIcon, LatLngBounds, type Map as LeafletMap, type Marker, Point } from 'leaflet';
import type { PlaceId } from '../../model/event.ts';
import { isSameList } from '../../model/lists.ts';
import type { Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { HeldPoint } from '../../model/territoryParts.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Strings } from '../../strings/strings.ts';
import { numberEqualNames } from '../marks/markName.ts';
import type { Box } from './boxes.ts';
import { flatMarker } from './flatMarker.ts';
import { keepClicks } from './keepClicks.ts';
import { layOutTerritoryPoints, type PointMark } from './layOutTerritoryPoints.ts';
import { paneName } from './panes.ts';
import { fillPointMark, makePointMark, POINT_SIZE } from './pointMarkElement.ts';
import { RovingFocus } from './RovingFocus.ts';
import { removeOthers } from './removeOthers.ts';

/** Padding around a group of points when zooming to it, in pixels, for both sides together. */
const GROUP_PADDING = new Point(120, 120);

export interface PointsInput {
  readonly held: readonly HeldPoint[];
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly nameOf: NameOf;
  readonly holders: Vocabulary['holders'];
  readonly strings: Strings;
  /** Whether this is a presentation, in which arrow keys change the slide. */
  readonly follow?: boolean | undefined;
}

export interface PointHandlers {
  onPoints(held: readonly HeldPoint[], opener: HTMLElement): void;
  /** The reader asked to zoom to this area; absent where the map stays as it is. */
  onZoomTo?(bounds: LatLngBounds, zoom: number): void;
}

interface Shown {
  mark: PointMark;
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
}

/** What is held and has no published line: pins, which are buttons. Those that would cover each other become one. */
export class TerritoryPoints {
  readonly #map: LeafletMap;
  readonly #handlers: PointHandlers;
  readonly #roving: RovingFocus;
  readonly #shown = new Map<string, Shown>();
  #input: PointsInput | undefined;

  readonly #areHidden: () => boolean;

  /** @param areHidden whether pins would hide the areas at the zoom level of the map */
  constructor(map: LeafletMap, handlers: PointHandlers, areHidden = () => false) {
    this.#areHidden = areHidden;
    this.#map = map;
    this.#handlers = handlers;
    this.#roving = new RovingFocus(map.getPane(paneName('territoryPoints')) ?? map.getContainer());
  }

  /** Returns whether anything has changed. */
  set(input: PointsInput): boolean {
    if (this.#input && isSame(this.#input, input)) return false;
    this.#input = input;
    this.layOut();
    return true;
  }

  /** Call this whenever the map has moved. */
  layOut(): void {
    const input = this.#input;
    if (!input) return;
    const project = ({ lat, lon }: Place) => this.#map.project([lat, lon]);
    const held = this.#areHidden() ? [] : input.held;
    const marks = layOutTerritoryPoints(held, input.places, project);
    removeOthers(this.#shown, marks);
    for (const mark of marks) this.#show(mark, input);
    numberEqualNames(
      marks.flatMap(({ key }) => this.#shown.get(key)?.button ?? []),
      input.strings,
    );
    const view = this.#map.getBounds();
    const inView = marks.filter(({ place }) => view.contains([place.lat, place.lon]));
    this.#roving.set(
      inView.flatMap(({ key }) => this.#shown.get(key)?.button ?? []),
      undefined,
      { hasKeys: !input.follow },
    );
  }

  /** The boxes of the pins, in pixels of the container. */
  boxes(): Box[] {
    return [...this.#shown.values()].map(({ mark: { place } }) => {
      const { x, y } = this.#map.latLngToContainerPoint([place.lat, place.lon]);
      return {
        left: x - POINT_SIZE.width / 2,
        top: y - POINT_SIZE.height,
        right: x + POINT_SIZE.width / 2,
        bottom: y,
      };
    });
  }

  destroy(): void {
    this.#roving.destroy();
    for (const { marker } of this.#shown.values()) marker.remove();
    this.#shown.clear();
  }

  #show(mark: PointMark, { nameOf, holders, strings }: PointsInput): void {
    const shown = this.#shown.get(mark.key) ?? this.#make(mark);
    shown.mark = mark;
    fillPointMark(shown.button, mark, { nameOf, holders, strings });
  }

  #make(mark: PointMark): Shown {
    const button = makePointMark(() => this.#open(mark.key));
    keepClicks(button);
    const icon = divIcon({ className: 'map-mark-anchor', iconSize: [0, 0], html: button });
    const { lat, lon } = mark.place;
    const pane = paneName('territoryPoints');
    const marker = flatMarker([lat, lon], { pane, icon, interactive: false, keyboard: false }).addTo(
      this.#map,
    );
    const shown = { mark, marker, button };
    this.#shown.set(mark.key, shown);
    return shown;
  }

  #open(key: string): void {
    const shown = this.#shown.get(key);
    if (!shown) return;
    const { items } = shown.mark;
    if (items.length === 1 || !this.#handlers.onZoomTo) {
      this.#handlers.onPoints(
        items.map(({ held }) => held),
        shown.button,
      );
      return;
    }
    const bounds = new LatLngBounds(items.map(({ place }) => [place.lat, place.lon]));
    this.#handlers.onZoomTo(bounds, this.#map.getBoundsZoom(bounds, false, GROUP_PADDING));
  }
}

const isSame = (a: PointsInput, b: PointsInput): boolean =>
  (['places', 'nameOf', 'holders', 'strings', 'follow'] as const).every((name) => a[name] === b[name]) &&
  isSameList(a.held, b.held, (one, other) => one.period === other.period);

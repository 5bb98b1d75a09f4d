import { divIcon, LatLngBounds, type Map as LeafletMap, type Marker, Point } from 'leaflet';
import type { EventId, PlaceId, TimelineEvent } from '../../model/event.ts';
import { isSameList, type NonEmpty } from '../../model/lists.ts';
import type { Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { EventsByPlace } from '../../store/selectors.ts';
import type { Strings } from '../../strings/strings.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { numberEqualNames } from '../marks/markName.ts';
import type { AreaMask } from './AreaMask.ts';
import type { Asides } from './AwaitedTerritory.ts';
import { besideControls } from './besideControls.ts';
import { type Box, boxAround, scaledBox } from './boxes.ts';
import { clusterList } from './clusterList.ts';
import { flatMarker } from './flatMarker.ts';
import {
  besideAreas,
  clusterSpots,
  eventsOfMark,
  holds,
  isSameMark,
  type MapMark,
  radiusOf,
  recedes,
  type Spot,
  separates,
  spotsOf,
  spotsOfEvent,
  withSelected,
} from './layOutMapMarks.ts';
import { leaderBoxes } from './leaderBoxes.ts';
import type { MapPopup } from './MapPopup.ts';
import type { Ids } from './MapProps.ts';
import {
  fillMapMark,
  leaderElement,
  makeMapMark,
  mapMarkName,
  stepsBox,
  toggleReadingMark,
} from './mapMarkElement.ts';
import { isNarrow } from './moveOffAreas.ts';
import { isSameOverlay, type OverlayBox } from './overlayBoxes.ts';
import { RovingFocus } from './RovingFocus.ts';
import { removeOthers } from './removeOthers.ts';

/** Half the width of a mark, in pixels; a selected one has a ring. */
const HALF = 13;
const HALF_SELECTED = 21;
/** Marks around the view are kept, so that a short pan shows no empty land: a share of its size. */
const OVERSCAN = 0.1;
/** Padding around the places of a cluster when zooming to it, in pixels, for both sides together. */
const CLUSTER_PADDING = new Point(120, 120);

export interface MarksInput {
  readonly events: EventsByPlace;
  /** The numbers of steps, which stand beside their marks. */
  readonly numbers: ReadonlyMap<EventId, number> | undefined;
  /** How much larger than usual the marks are. */
  readonly markScale: number;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly nameOf: NameOf;
  readonly kinds: Vocabulary['kinds'];
  readonly strings: Strings;
  readonly selected: TimelineEvent | undefined;
  readonly ofArticle: Ids | undefined;
  readonly readingId: EventId | undefined;
  /** Whether this is a presentation, in which arrow keys change the slide. */
  readonly follow?: boolean | undefined;
  /** Areas that marks must not hide; undefined if none are shown. */
  readonly mask: AreaMask | undefined;
  /** Where marks stand beside such areas while these are awaited. */
  readonly asides?: Asides | undefined;
}

export interface MarkHandlers {
  onSelect(id: EventId): void;
  /** The reader asked to zoom to this area; absent where the map stays as it is. */
  onZoomTo?(bounds: LatLngBounds, zoom: number): void;
}

interface Closer {
  readonly bounds: LatLngBounds;
  readonly zoom: number;
}

/** What a button shows beside its mark. */
const FILLED_BY = ['nameOf', 'kinds', 'strings', 'ofArticle', 'numbers', 'markScale'] as const;

interface Shown {
  mark: MapMark;
  /** With what its button was filled. */
  filled: Pick<MarksInput, (typeof FILLED_BY)[number]> | undefined;
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  /** From the place to the mark, if it was moved aside. */
  leader?: HTMLElement | undefined;
}

const withAsides = (marks: readonly MapMark[], { byKey }: Asides): readonly MapMark[] =>
  marks.map((mark) => {
    const aside = byKey.get(mark.key);
    return aside ? { ...mark, aside } : mark;
  });

/** The marks of the events: buttons, clustered where they would cover each other. */
export class EventMarks {
  readonly #map: LeafletMap;
  readonly #popup: MapPopup;
  readonly #handlers: MarkHandlers;
  readonly #roving: RovingFocus;
  readonly #shown = new Map<string, Shown>();
  #input: MarksInput | undefined;
  #spots: readonly Spot[] = [];
  #selectedSpots: Spot[] = [];
  /** The marks without a selected event, for these spots at this zoom level. */
  #unselected:
    | {
        readonly marks: readonly MapMark[];
        readonly spots: readonly Spot[];
        readonly zoom: number;
        readonly mask: AreaMask | undefined;
        readonly asides: Asides | undefined;
        readonly scale: number;
      }
    | undefined;

  readonly #overscan: number;
  /** What stands over the map, in pixels of the container. */
  #controls: readonly OverlayBox[] = [];

  /** @param overscan negative where marks must not be cut by the edge */
  constructor(map: LeafletMap, popup: MapPopup, handlers: MarkHandlers, overscan = OVERSCAN) {
    this.#overscan = overscan;
    this.#map = map;
    this.#popup = popup;
    this.#handlers = handlers;
    this.#roving = new RovingFocus(map.getPanes().markerPane);
  }

  set(input: MarksInput): void {
    const { events, places, selected } = input;
    if (events !== this.#input?.events || places !== this.#input.places)
      this.#spots = spotsOf(events, places);
    if (selected !== this.#input?.selected || places !== this.#input?.places) {
      this.#selectedSpots = selected ? spotsOfEvent(selected, places) : [];
    }
    this.#input = input;
    this.layOut();
  }

  get #scale(): number {
    return this.#input?.markScale ?? 1;
  }

  /** The places of all visible events. */
  get places(): readonly Place[] {
    return this.#spots.map(({ place }) => place);
  }

  /** Marks the event at the reading position; lays out nothing. */
  markReading(readingId: EventId | undefined): void {
    if (!this.#input) return;
    this.#input = { ...this.#input, readingId };
    for (const { mark, button } of this.#shown.values()) toggleReadingMark(button, mark, readingId);
  }

  /** Marks that these boxes cover stand beside them. Lays out again only if that concerns any. */
  standBeside(controls: readonly OverlayBox[]): void {
    if (isSameList(controls, this.#controls, isSameOverlay)) return;
    this.#controls = controls;
    const marks = this.#marksInView();
    const isSame = marks.length === this.#shown.size && marks.every((it) => this.#isShown(it));
    if (!isSame) this.layOut(marks);
  }

  #isShown(mark: MapMark): boolean {
    const shown = this.#shown.get(mark.key)?.mark;
    return shown !== undefined && isSameMark(shown, mark);
  }

  #marksInView(): readonly MapMark[] {
    const view = this.#map.getBounds().pad(this.#overscan);
    const all = withSelected(this.#clustered(), this.#selectedSpots, this.#project, this.#scale);
    const marks = all.filter(({ lat, lon }) => view.contains([lat, lon]));
    if (this.#controls.length === 0) return marks;
    const { x: right, y: bottom } = this.#map.getSize();
    const origin = this.#map.getPixelBounds().getTopLeft();
    const [mask, zoom] = [this.#input?.mask, this.#map.getZoom()];
    const controls = {
      boxes: this.#controls,
      view: { left: 0, top: 0, right, bottom },
      hidesArea: ({ x, y }: { readonly x: number; readonly y: number }, radius: number) =>
        mask !== undefined && isNarrow(mask, zoom) && mask.touches(origin.add([x, y]), radius, zoom),
    };
    return besideControls(marks, this.#pointOf, controls, this.#scale);
  }

  /** Where a mark stands, in pixels of the container. */
  #pointOf = ({ lat, lon, aside }: MapMark) =>
    this.#map.latLngToContainerPoint([lat, lon]).add([aside.x, aside.y]);

  /** Call this whenever the map has moved. */
  layOut(marks = this.#marksInView()): void {
    const input = this.#input;
    if (!input) return;
    removeOthers(this.#shown, marks);
    for (const mark of marks) this.#show(mark, input);
    numberEqualNames(
      marks.flatMap(({ key }) => this.#shown.get(key)?.button ?? []),
      input.strings,
    );
    this.#orderFocus(marks);
  }

  /** The boxes of the marks, in pixels of the container. */
  boxes(): Box[] {
    return [...this.#shown.values()].flatMap(({ mark }) => {
      const place = this.#map.latLngToContainerPoint([mark.lat, mark.lon]);
      const { x, y } = this.#pointOf(mark);
      const half = mark.kind === 'cluster' ? radiusOf(mark) + 1 : mark.selected ? HALF_SELECTED : HALF;
      const steps = stepsBox(mark, this.#input?.numbers);
      return [
        boxAround({ x, y }, half * this.#scale),
        ...leaderBoxes(place, mark.aside),
        ...(steps ? [scaledBox(steps, { x, y }, this.#scale)] : []),
      ];
    });
  }

  destroy(): void {
    this.#roving.destroy();
    for (const { marker } of this.#shown.values()) marker.remove();
    this.#shown.clear();
  }

  /** Clustered anew only for other spots or another zoom level: not when the map is panned or an event selected. */
  #clustered(): readonly MapMark[] {
    const [spots, zoom, scale, last] = [this.#spots, this.#map.getZoom(), this.#scale, this.#unselected];
    const { mask, asides } = this.#input ?? {};
    const isSame = last?.spots === spots && last.zoom === zoom && last.scale === scale;
    if (isSame && last.mask === mask && last.asides === asides) return last.marks;
    const clustered = clusterSpots(spots, this.#project, scale);
    const marks = mask
      ? besideAreas(clustered, mask, zoom, this.#project, scale)
      : asides?.zoom === zoom
        ? withAsides(clustered, asides)
        : clustered;
    this.#unselected = { marks, spots, zoom, mask, asides, scale };
    return marks;
  }

  /** World pixels at the current zoom, which panning does not change. */
  #project = ({ lat, lon }: Place) => this.#map.project([lat, lon]);

  #show(mark: MapMark, input: MarksInput): void {
    const shown = this.#shown.get(mark.key) ?? this.#make(mark);
    const { filled } = shown;
    const isSame =
      filled && FILLED_BY.every((key) => filled[key] === input[key]) && isSameMark(shown.mark, mark);
    shown.mark = mark;
    if (!isSame) {
      shown.filled = input;
      fillMapMark(shown.button, mark, input);
      shown.button.style.scale = input.markScale === 1 ? '' : String(input.markScale);
      shown.leader?.remove();
      shown.leader = leaderElement(mark);
      if (shown.leader) shown.button.before(shown.leader);
      shown.button.classList.toggle('receding', recedes(mark, input.ofArticle));
      shown.marker.setZIndexOffset(mark.kind === 'event' && mark.selected ? 1000 : 0);
    }
    toggleReadingMark(shown.button, mark, input.readingId);
  }

  #make(mark: MapMark): Shown {
    const button = makeMapMark(() => this.#open(mark.key));
    button.dataset.key = mark.key;
    const icon = divIcon({ className: 'map-mark-anchor', iconSize: [0, 0], html: button });
    const made = flatMarker([mark.lat, mark.lon], { icon, interactive: false, keyboard: false }).addTo(
      this.#map,
    );
    const shown: Shown = { mark, marker: made, button, filled: undefined };
    this.#shown.set(mark.key, shown);
    return shown;
  }

  #orderFocus(marks: readonly MapMark[]): void {
    const view = this.#map.getBounds();
    const inView = marks.filter(({ lat, lon }) => view.contains([lat, lon]));
    const buttonOf = (mark: MapMark | undefined) => mark && this.#shown.get(mark.key)?.button;
    const selected = inView.find((mark) => mark.kind === 'event' && mark.selected);
    this.#roving.set(
      inView.flatMap((mark) => buttonOf(mark) ?? []),
      buttonOf(selected),
      { hasKeys: !this.#input?.follow },
    );
  }

  #open(key: string): void {
    const [shown, input] = [this.#shown.get(key), this.#input];
    if (!shown || !input) return;
    const { mark, button } = shown;
    if (mark.kind === 'event') {
      this.#handlers.onSelect(mark.event.id);
      return;
    }
    const select = (id: EventId) => {
      this.#popup.close();
      this.#handlers.onSelect(id);
      this.#focusEvent(id);
    };
    const closer = this.#closer(mark.spots);
    const draw = () => {
      const { nameOf, kinds, strings } = this.#input ?? input;
      const onZoom = closer && (() => this.#comeCloser(mark, closer));
      const heading = mapMarkName(mark, nameOf, kinds, strings);
      return clusterList({ heading, events: eventsOfMark(mark), kinds, onSelect: select, onZoom, strings });
    };
    this.#popup.open([mark.lat, mark.lon], draw, button, mark.aside);
  }

  /** Where the cluster splits; undefined if no zoom level does that, or the map cannot be moved. */
  #closer(spots: NonEmpty<Spot>): Closer | undefined {
    const map = this.#map;
    if (!this.#handlers.onZoomTo) return undefined;
    const bounds = new LatLngBounds(spots.map(({ place }) => [place.lat, place.lon]));
    const zoom = map.getBoundsZoom(bounds, false, CLUSTER_PADDING);
    const apart = separates(spots, ({ lat, lon }) => map.project([lat, lon], zoom), this.#scale);
    return apart && zoom > map.getZoom() ? { bounds, zoom } : undefined;
  }

  #comeCloser({ spots }: { spots: NonEmpty<Spot> }, { bounds, zoom }: Closer): void {
    this.#popup.close();
    this.#map.once('moveend', () => this.#focusEvent(spots[0].events[0].id));
    this.#handlers.onZoomTo?.(bounds, zoom);
  }

  /** The list or cluster has disappeared with the focus: moves it to the mark of the chosen event. */
  #focusEvent(id: EventId): void {
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      moveFocus([...this.#shown.values()].find(({ mark }) => holds(mark, id))?.button);
    });
  }
}

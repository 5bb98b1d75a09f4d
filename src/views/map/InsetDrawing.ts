import { LatLngBounds, type Map as LeafletMap, type Rectangle, rectangle, SVG } from 'leaflet';
import { isMapFileAsked, loadMapFile } from '../../files/loadMapFile.ts';
import { COARSE_REGION, DETAILED_REGION, hasMapFile } from '../../files/mapFiles.ts';
import type { EventId, PlaceId } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import { inTasks } from '../../model/tasks.ts';
import { afterPaint } from '../loading/afterPaint.ts';
import type { Adapter } from '../useAdapter.ts';
import { BaseMap } from './BaseMap.ts';
import { baseMapContext } from './baseLayers.ts';
import { EventMarks } from './EventMarks.ts';
import { Labels } from './Labels.ts';
import { LazyTerritoryLayer } from './LazyTerritoryLayer.ts';
import { MapCards, SHOWN_ON_CARDS } from './MapCards.ts';
import { MapPopup } from './MapPopup.ts';
import type { MapProps } from './MapProps.ts';
import { marksInput, SHOWN_BY } from './marksInput.ts';
import { boxesWithin } from './overlayBoxes.ts';
import { PlaceAreas } from './PlaceAreas.ts';
import { makePanes } from './panes.ts';
import type { LabelRecord } from './placeLabels.ts';

export interface InsetProps
  extends Pick<
    MapProps,
    | 'map'
    | 'strings'
    | 'places'
    | 'vocabulary'
    | 'sources'
    | 'nameOf'
    | 'sideNames'
    | 'events'
    | 'numbers'
    | 'markScale'
    | 'selected'
    | 'ofArticle'
    | 'readingId'
    | 'territoryParts'
    | 'territoryPoints'
    | 'awaitedText'
    | 'cursor'
    | 'theme'
    | 'onOpenPlace'
  > {
  readonly kind: 'detail' | 'locator';
  /** What it shows. */
  readonly placeIds: readonly PlaceId[];
  /** The map that it belongs to. */
  readonly main: LeafletMap;
  onSelect(id: EventId): void;
}

/** Pixels around the places of a detail, whose districts are larger than the places, and of a locator. */
const ROOM = { detail: 26, locator: 14 };
/** The zoom level until the frame has its size. */
const FIRST_ZOOM = 6;
/** Marks so close to the edge, as a share of the size, would be cut; they are on the map itself. */
const INSIDE = -0.04;

/** A small map over the map, which cannot be moved: a detail with everything the map has, or a locator. */
export class InsetDrawing implements Adapter<InsetProps> {
  readonly #map: LeafletMap;
  readonly #main: LeafletMap;
  readonly #kind: InsetProps['kind'];
  readonly #popup: MapPopup;
  readonly #cards: MapCards;
  readonly #base: BaseMap;
  readonly #areas: PlaceAreas;
  readonly #territory: LazyTerritoryLayer;
  readonly #marks: EventMarks;
  readonly #labels: Labels;
  readonly #ground: { readonly frame: Rectangle; readonly renderer: SVG };
  readonly #observer: ResizeObserver;
  readonly #gone = new AbortController();
  #props: InsetProps;
  /** What it was drawn with. */
  #drawn: InsetProps;
  /** The height of the bar, in pixels, below which its places have been fitted. */
  #fittedBelow = 0;
  #cancelDrawing: (() => void) | undefined;
  #cancelLabels = () => {};

  constructor(element: HTMLElement, props: InsetProps) {
    const { map, main, kind, vocabulary, places, strings } = props;
    [this.#map, this.#main, this.#kind, this.#props, this.#drawn] = [map, main, kind, props, props];
    makePanes(map);
    this.#fit();
    const root = element.closest<HTMLElement>('.map-box') ?? element;
    this.#popup = new MapPopup(map, root, () => this.#props.strings.map.close);
    this.#cards = new MapCards(map, this.#popup, () => this.#props);
    this.#base = new BaseMap(map, baseMapContext(vocabulary, places), props.theme);
    this.#areas = new PlaceAreas(map, (place) => this.#cards.openPlace(place.id));
    this.#territory = new LazyTerritoryLayer(map, {
      onPart: (held, at) => this.#cards.openPart(held, at),
      onPoints: (held, opener) => this.#cards.openPoints(held, opener),
      onPointsChange: () => this.#layOutLabels(),
      onAreas: () => this.#show(),
      onFail: () => {}, // the map says it
    });
    const onSelect = (id: EventId) => this.#props.onSelect(id);
    this.#marks = new EventMarks(map, this.#popup, { onSelect }, INSIDE);
    this.#labels = new Labels(map, this.#cards.openPlace);
    this.#ground = this.#makeGround();
    map.getContainer().setAttribute('role', 'group');
    map.getContainer().setAttribute('aria-label', strings.map.name);
    // It cannot be moved: its marks can be reached, it need not be.
    map.getContainer().removeAttribute('tabindex');
    this.#observer = new ResizeObserver(this.#resize);
    this.#observer.observe(map.getContainer());
    const bar = this.#bar;
    if (bar) this.#observer.observe(bar);
    main.on('moveend', this.#moveGround);
    if (kind === 'detail') this.#territory.set({ ...props, attempt: 0 });
    this.#show();
    void this.#load();
  }

  /** The text is painted first, then timeline and map. */
  update(props: InsetProps): void {
    this.#props = props;
    this.#cancelDrawing ??= afterPaint(this.#draw, 3);
  }

  #draw = () => {
    this.#cancelDrawing = undefined;
    const [before, props] = [this.#drawn, this.#props];
    this.#drawn = props;
    if (props.theme !== before.theme) this.#base.setTheme(props.theme);
    if (SHOWN_ON_CARDS.some((key) => props[key] !== before[key])) this.#popup.redraw();
    if (props.placeIds !== before.placeIds) this.#fit();
    if (this.#kind === 'locator') return;
    this.#territory.set({ ...props, attempt: 0 });
    const changed = SHOWN_BY.some((key) => props[key] !== before[key]);
    if (changed) this.#show();
    else if (props.readingId !== before.readingId) this.#marks.markReading(props.readingId);
  };

  destroy(): void {
    this.#gone.abort();
    this.#cancelDrawing?.();
    this.#cancelLabels();
    this.#observer.disconnect();
    this.#main.off('moveend', this.#moveGround);
    const { frame, renderer } = this.#ground;
    frame.remove();
    renderer.remove();
    const parts = [this.#base, this.#areas, this.#territory, this.#marks, this.#labels, this.#popup];
    for (const part of parts) part.destroy();
  }

  /** Over the map at its top: its name, and the button that folds it away. They grow with the type. */
  get #bar(): Element | null | undefined {
    return this.#map.getContainer().parentElement?.querySelector('.map-inset-bar');
  }

  get #barHeight(): number {
    return this.#bar?.clientHeight ?? 0;
  }

  #placesOf(ids: readonly PlaceId[]): Place[] {
    return ids.map((id) => this.#props.places.get(id)).filter((place) => place !== undefined);
  }

  #fit(): void {
    const map = this.#map;
    map.invalidateSize({ animate: false });
    const places = this.#placesOf(this.#props.placeIds);
    if (places.length === 0) return;
    const room = ROOM[this.#kind];
    const bounds = new LatLngBounds(places.map(({ lat, lon }) => [lat, lon]));
    const { x: width, y: height } = map.getSize();
    const bar = this.#barHeight;
    this.#fittedBelow = bar;
    // Just unfolded, the frame has no room yet; it is fitted when it has its size.
    if (width <= 2 * room || height <= 2 * room + bar) {
      map.setView(bounds.getCenter(), FIRST_ZOOM, { animate: false });
      return;
    }
    map.fitBounds(bounds, {
      animate: false,
      paddingTopLeft: [room, room + bar],
      paddingBottomRight: [room, room],
    });
  }

  #resize = () => {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const isFitted = this.#map.getSize().equals([clientWidth, clientHeight]);
    if (clientWidth === 0 || (isFitted && this.#fittedBelow === this.#barHeight)) return;
    this.#fit();
    this.#moveGround();
    this.#show();
  };

  /** On the map, where the detail is; on the locator, where the map is. */
  #makeGround() {
    const renderer = new SVG({ padding: 0.5 });
    const frame = rectangle(this.#groundBounds(), {
      renderer,
      interactive: false,
      className: 'map-inset-ground',
    });
    frame.addTo(this.#kind === 'detail' ? this.#main : this.#map);
    return { frame, renderer };
  }

  #groundBounds(): LatLngBounds {
    return this.#kind === 'detail' ? this.#map.getBounds() : this.#main.getBounds();
  }

  #moveGround = () => {
    this.#ground.frame.setBounds(this.#groundBounds());
  };

  #show(): void {
    if (this.#kind === 'locator') return;
    const { places, nameOf, selected } = this.#props;
    this.#marks.set(marksInput(this.#props, this.#territory.mask));
    this.#areas.draw({
      id: selected?.id,
      own: this.#placesOf(selected?.placeIds ?? []),
      others: this.#marks.places,
    });
    this.#labels.name(places, nameOf);
    this.#layOutLabels();
  }

  /** In a task of its own, once for all that has changed. */
  #layOutLabels(): void {
    this.#cancelLabels();
    this.#cancelLabels = inTasks([this.#placeLabels]);
  }

  #placeLabels = () => {
    const map = this.#map.getContainer();
    const [bar, buttons] = [this.#bar, this.#bar?.children];
    this.#marks.standBeside(boxesWithin(map, [...(buttons ?? [])]));
    const bars = boxesWithin(map, bar ? [bar] : []);
    const marks = [...this.#marks.boxes(), ...this.#territory.boxes()];
    const labels = this.#labels.layOut(marks, bars);
    this.#territory.layOutNames([...marks, ...labels, ...bars]);
  };

  /** What cannot be loaded is missing on the map as well, which says so. */
  async #load(): Promise<void> {
    try {
      // The map has begun with one of them.
      await this.#base.load(isMapFileAsked(COARSE_REGION) ? COARSE_REGION : DETAILED_REGION);
      if (this.#kind === 'locator') return;
      await this.#base.loadDetail();
      if (!hasMapFile('labels.json')) return;
      const labels = await loadMapFile<LabelRecord[]>('labels.json');
      if (this.#gone.signal.aborted) return;
      this.#labels.set(labels);
      this.#layOutLabels();
    } catch (error) {
      console.info('The detail of the map is not complete.', error);
    }
  }
}

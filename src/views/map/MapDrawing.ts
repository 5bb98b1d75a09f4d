import { type Control, control, type LatLngExpression, type Map as LeafletMap } from 'leaflet';
import { COARSE_REGION, DETAILED_REGION, type RegionFile } from '../../files/mapFiles.ts';
import type { PlaceId, TimelineEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import { inTasks } from '../../model/tasks.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { nextFrame } from '../loading/nextFrame.ts';
import { typeScale } from '../page/typeScale.ts';
import { Annotations } from './Annotations.ts';
import { AwaitedGround } from './AwaitedGround.ts';
import { AwaitedTerritory } from './AwaitedTerritory.ts';
import { BaseMap } from './BaseMap.ts';
import { baseMapContext } from './baseLayers.ts';
import type { Box } from './boxes.ts';
import { coveredRoom } from './coveredRoom.ts';
import { hasPointers } from './EdgePointers.ts';
import { EventMarks } from './EventMarks.ts';
import { Gathering } from './Gathering.ts';
import { GroundStop } from './GroundStop.ts';
import { InsetPlacement } from './InsetPlacement.ts';
import { LazyTerritoryLayer } from './LazyTerritoryLayer.ts';
import { MapCamera } from './MapCamera.ts';
import { MapCards, SHOWN_ON_CARDS } from './MapCards.ts';
import { MapPopup } from './MapPopup.ts';
import type { MapProps, TerritoryWanted } from './MapProps.ts';
import { marksInput, SHOWN_BY } from './marksInput.ts';
import { smallAreas } from './moveOffAreas.ts';
import { OnlineTiles } from './OnlineTiles.ts';
import { isOpened, overlayBoxes } from './overlayBoxes.ts';
import { PlaceAreas } from './PlaceAreas.ts';
import { makePanes } from './panes.ts';
import { forgetMap, rememberMap } from './shownMap.ts';
import { WheelZoom } from './WheelZoom.ts';

/** Up to so many zoom levels closer than the opening extent, the map still counts as showing it. */
const WIDE = 0.75;

const isLegendOpen = (overlay: HTMLElement) =>
  [...overlay.querySelectorAll('.territory-legend')].some(isOpened);

/** Whether the map begins where the picture in the page shows it. */
const isAtOpening = ({ camera, selected, asked, focus, follow }: MapProps) =>
  !camera && !selected && !asked && !focus && !follow;

/** All parts of the map, and when each is redrawn. */
export class MapDrawing {
  readonly #overlay: HTMLElement;
  readonly #map: LeafletMap;
  readonly #camera: MapCamera;
  readonly #stop: GroundStop;
  readonly #gathering: Gathering;
  readonly #wheel: WheelZoom;
  readonly #popup: MapPopup;
  readonly #cards: MapCards;
  readonly #inset: InsetPlacement;
  readonly #base: BaseMap;
  readonly #tiles: OnlineTiles;
  readonly #areas: PlaceAreas;
  readonly #territory: LazyTerritoryLayer;
  /** Until the data of the territory layer have come, or the cursor has moved. */
  #awaited: AwaitedTerritory | undefined;
  /** Until the base map has been drawn. */
  #ground: AwaitedGround | undefined;
  /** The file that the base map begins with, once it has been requested. */
  #asked: RegionFile | undefined;
  readonly #marks: EventMarks;
  readonly #annotations: Annotations;
  readonly #scale: Control;
  readonly #gone = new AbortController();
  #props: MapProps;
  #drawn = false;
  #cancelLayout = () => {};

  constructor(overlay: HTMLElement, props: MapProps) {
    const { map } = props;
    this.#overlay = overlay;
    this.#map = map;
    this.#props = props;
    makePanes(map);
    this.#inset = new InsetPlacement(map);
    rememberMap(map);
    map.invalidateSize({ animate: false });
    this.#camera = new MapCamera(map, {
      openingPlaces: this.#placesOf(props.openingPlaceIds),
      coveredRoom: () => coveredRoom(overlay, this.#props.markScale),
      boxes: () => overlayBoxes(overlay),
      hasPointers: () => hasPointers(map.getSize()),
      toldCamera: () => this.#props.camera,
      onCameraChange: (camera) => this.#props.onCameraChange(camera),
    });
    this.#begin(props);
    this.#gathering = new Gathering(
      this.#camera,
      () => this.#props,
      (ids) => this.#placesOf(ids),
    );
    this.#stop = new GroundStop(map, this.#camera, (isEnd) => this.#props.onGroundEnd(isEnd));

    this.#wheel = new WheelZoom(map);
    this.#popup = new MapPopup(map, overlay, () => this.#props.strings.map.close);
    this.#cards = new MapCards(map, this.#popup, () => this.#props);
    this.#base = new BaseMap(map, baseMapContext(props.vocabulary, props.places), props.theme);
    this.#tiles = new OnlineTiles(map, () => this.#props.onTilesFail());
    this.#areas = new PlaceAreas(map, (place) => this.#cards.openPlace(place.id));
    this.#territory = new LazyTerritoryLayer(map, {
      onPart: (held, at) => this.#cards.openPart(held, at),
      onPoints: (held, opener) => this.#cards.openPoints(held, opener),
      onZoomTo: (bounds, zoom) => this.#camera.showBounds(bounds, zoom),
      onPointsChange: () => this.#annotations.layOutSoon(),
      onAreas: () => {
        this.#forgetAwaited();
        this.#noteTerritory();
        this.#show();
        this.#annotations.layOutSoon();
      },
      onFail: () => {
        this.#forgetAwaited();
        this.#annotations.layOutSoon();
        this.#props.onTerritoryFail();
      },
    });
    if (props.awaitsTerritory && !props.selected) this.#awaited = AwaitedTerritory.of(map);
    this.#marks = new EventMarks(map, this.#popup, {
      onSelect: (id) => this.#props.onSelect(id),
      onZoomTo: (bounds, zoom) => this.#camera.showBounds(bounds, zoom),
    });
    this.#annotations = new Annotations(map, overlay, props.strings, () => this.#boxes(), {
      smallAreas: () => {
        const { mask } = this.#territory;
        return mask && smallAreas(mask, map.getZoom(), map.project(map.containerPointToLatLng([0, 0])));
      },
      onPlace: this.#cards.openPlace,
      onFollow: this.#follow,
      isOnItsWay: () => this.#camera.isOnItsWay,
      onLabels: () => this.#fitToGround(),
      onLabelsFail: () => this.#props.onLabelsFail(),
      onLayOut: (obstacles) => {
        this.#marks.standBeside(obstacles);
        this.#placeInset(obstacles);
        return this.#inset.boxes;
      },
      onLaidOut: (taken) => this.#territory.layOutNames(taken),
    });
    this.#scale = control
      .scale({ imperial: false, position: 'bottomleft', maxWidth: 80 * typeScale() })
      .addTo(map);

    map.on('moveend', this.#layOut);
    map.on('moveend', this.#reportExtent);
    this.#reportExtent();
    this.#show();
    this.#annotations.layOut();
    this.#tiles.show(props.onlineTiles);
    this.#stop.showOnline(props.onlineTiles);
    this.#showTerritory();
    if (props.focus) this.#goTo(props);
    if (isAtOpening(props)) this.#ground = AwaitedGround.of(map);
    if (this.#ground) this.#standIn();
    else this.#askForBase(COARSE_REGION);
  }

  update(props: MapProps): void {
    const before = this.#props;
    this.#props = props;
    if (props.theme !== before.theme) this.#base.setTheme(props.theme);
    this.#tiles.show(props.onlineTiles);
    this.#stop.showOnline(props.onlineTiles);
    if (props.attempt !== before.attempt) {
      void this.#loadBase();
      void this.#annotations.loadLabels();
    }
    if (props.whole !== before.whole) this.#loadRest();
    // The camera measures what stands over the map: before anything is drawn, which would cost a layout.
    if (props.covered !== before.covered && !isLegendOpen(this.#overlay)) this.#camera.fitAgain();
    if (!this.#follows(before, props)) this.#followSelection(before, props);
    this.#gathering.update(before.asked);
    this.#showTerritory();
    const isAwaited = props.awaitsTerritory || props.territoryParts;
    if (this.#awaited && (!isAwaited || props.cursor !== before.cursor)) {
      this.#forgetAwaited();
      this.#show();
    }
    if (SHOWN_ON_CARDS.some((key) => props[key] !== before[key])) this.#popup.redraw();
    if (props.openTerritory && props.openTerritory !== before.openTerritory)
      this.#openWanted(props.openTerritory);
    const changed = [...SHOWN_BY, 'follow' as const].some((key) => props[key] !== before[key]);
    if (changed) this.#show();
    else if (props.readingId !== before.readingId) this.#marks.markReading(props.readingId);
    const isOther = (['covered', 'insetFolded', 'expectsAreas'] as const).some(
      (key) => props[key] !== before[key],
    );
    if (changed || isOther) this.#annotations.layOutSoon();
  }

  resize(): void {
    this.#camera.resize();
  }

  destroy(): void {
    this.#gone.abort();
    this.#cancelLayout();
    this.#gathering.destroy();
    forgetMap(this.#map);
    this.#map.off('moveend', this.#layOut);
    this.#map.off('moveend', this.#reportExtent);
    this.#stop.destroy();
    this.#camera.destroy();
    this.#wheel.destroy();
    const shapes = [this.#base, this.#tiles, this.#areas, this.#territory];
    for (const part of [...shapes, this.#marks, this.#annotations, this.#popup]) part.destroy();
    this.#scale.remove();
    this.#forgetAwaited();
    this.#forgetGround();
  }

  #placesOf(ids: readonly PlaceId[]): Place[] {
    return ids.map((id) => this.#props.places.get(id)).filter((place) => place !== undefined);
  }

  #placesOfExtent(id: string): Place[] {
    const extent = this.#props.vocabulary.extents.find((it) => it.id === id);
    return this.#placesOf(extent?.placeIds ?? []);
  }

  #reportExtent = () => {
    const { vocabulary, onExtentChange } = this.#props;
    onExtentChange(vocabulary.extents.find(({ id }) => this.#camera.shows(this.#placesOfExtent(id)))?.id);
  };

  /** Where the address says, else at the places of the event that it opens, else at the opening extent. */
  #begin({ camera, selected, follow, asked, embedded }: MapProps): void {
    if (camera) this.#camera.show(camera);
    else this.#camera.showOpeningExtent();
    if (camera) return;
    if (selected && follow) this.#bringIntoSight(selected);
    else if (selected) this.#camera.begin(this.#placesOf(selected.placeIds), embedded);
    else if (asked) this.#camera.gather(this.#placesOf(asked.placeIds), false);
  }

  /** More of the base map has come: it may show more around a place, or less, than was assumed. */
  #fitToGround = () => {
    if (this.#gone.signal.aborted) return;
    this.#camera.fitAgain();
    this.#stop.set();
  };

  /** The cities of the opening extent, where the reader can choose another extent. */
  get #landmarks(): Place[] {
    const { vocabulary, openingPlaceIds } = this.#props;
    if (vocabulary.extents.length < 2) return [];
    return this.#placesOf(openingPlaceIds).filter(({ precision }) => precision === 'city');
  }

  /** What is closed, or no longer presented, leaves the map as it was before. */
  #followSelection(before: MapProps, { selected, follow }: MapProps): void {
    const isClosed = before.selected !== undefined && !selected;
    if (before.follow && !follow) this.#camera.endVisits();
    else if (isClosed) this.#camera.comeBack();
    if (selected && (selected !== before.selected || follow !== before.follow))
      this.#bringIntoSight(selected);
  }

  #bringIntoSight({ placeIds }: TimelineEvent): void {
    const places = this.#placesOf(placeIds);
    if (this.#props.follow) this.#camera.visit(places);
    else this.#camera.reveal(places);
  }

  /** Moves to what the reader asked for elsewhere. A position that this map reported is not applied again. */
  #follows(before: MapProps, props: MapProps): boolean {
    if (props.focus && props.focus !== before.focus) return this.#goTo(props);
    if (!props.camera || props.camera === before.camera || this.#camera.reported === props.camera)
      return false;
    this.#camera.show(props.camera);
    return true;
  }

  #goTo({ focus, places }: MapProps): boolean {
    if (focus?.kind === 'opening') {
      this.#props.onBackChange(undefined);
      this.#camera.showOpeningExtent(true);
    }
    if (focus?.kind === 'extent') {
      this.#props.onBackChange(undefined);
      this.#camera.showExtent(this.#placesOfExtent(focus.extentId));
    }
    const place = focus?.kind === 'place' ? places.get(focus.placeId) : undefined;
    if (place) this.#camera.showPlace(place);
    return place !== undefined || (focus !== undefined && focus.kind !== 'place');
  }

  /** Moves to a place out of sight, and keeps a way back. */
  #follow = (id: PlaceId) => {
    const origin = this.#camera.current;
    this.#props.onShowPlace(id);
    this.#props.onBackChange(() => {
      this.#props.onBackChange(undefined);
      this.#camera.goBack(origin);
      moveFocus(this.#map.getContainer());
    });
    // The pointer disappears when its place comes into view; the button "Back" takes over the focus.
    requestAnimationFrame(() => moveFocus(this.#overlay.querySelector<HTMLElement>('.map-back')));
  };

  #show(): void {
    this.#marks.set(marksInput(this.#props, this.#territory.mask, this.#awaited?.asides));
    const { places, nameOf, strings } = this.#props;
    this.#annotations.name(places, nameOf, strings);
    this.#annotations.set(this.#ownPlaces, this.#marks.places, this.#landmarks);
    this.#drawShapes();
  }

  /** The places of what is open: of the event, else of the events of the article. */
  get #ownPlaces(): Place[] {
    const { selected, ofArticle, events } = this.#props;
    if (selected) return this.#placesOf(selected.placeIds);
    const isOwn = ({ id }: TimelineEvent) => ofArticle?.has(id) ?? false;
    return this.#placesOf([...events].flatMap(([id, those]) => (those.some(isOwn) ? id : [])));
  }

  /** What labels and pointers keep clear of. */
  #boxes(): Box[] {
    return [...this.#marks.boxes(), ...this.#territory.boxes()];
  }

  /**
   * Where the framed detail or locator covers nothing. There is none while the map follows a presentation, and it waits
   * for the areas, which it would have to make room for.
   */
  #placeInset(obstacles: readonly Box[]): void {
    const { vocabulary, insetFolded, follow, expectsAreas, openingPlaceIds, onInsetChange } = this.#props;
    if (follow) {
      this.#inset.remove();
      onInsetChange(undefined);
      return;
    }
    if (expectsAreas && !this.#territory.hasSettled) return;
    const isWide = this.#map.getZoom() <= this.#camera.zoomOf(this.#placesOf(openingPlaceIds)) + WIDE;
    const placed = this.#inset.place({
      extents: vocabulary.extents,
      isWide,
      folded: insetFolded,
      taken: [...obstacles, ...this.#boxes()],
      mask: this.#territory.mask,
      placesOf: ({ placeIds }) => this.#placesOf(placeIds),
    });
    onInsetChange(placed);
  }

  /** The map has moved. Only the marks must follow at once. */
  #layOut = () => {
    this.#cancelLayout();
    this.#marks.layOut();
    this.#cancelLayout = inTasks([this.#layOutShapes, this.#annotations.layOut]);
  };

  #layOutShapes = () => {
    this.#territory.layOut();
    this.#noteTerritory();
    this.#drawShapes();
  };

  #drawShapes(): void {
    const { selected } = this.#props;
    const own = this.#placesOf(selected?.placeIds ?? []);
    this.#areas.draw({ id: selected?.id, own, others: this.#marks.places });
  }

  #showTerritory(): void {
    this.#territory.set(this.#props);
    this.#noteTerritory();
  }

  /** The legend of a presentation is left out where nothing of the layer is in view. */
  #noteTerritory(): void {
    this.#overlay.toggleAttribute('data-no-territory', this.#territory.isOutOfView);
  }

  #forgetAwaited(): void {
    this.#awaited?.remove();
    this.#awaited = undefined;
  }

  #forgetGround(): void {
    this.#map.off('movestart', this.#askForCoarse);
    this.#ground?.remove();
    this.#ground = undefined;
  }

  #openWanted({ held, opener }: TerritoryWanted): void {
    if ('point' in held) {
      const place = this.#props.places.get(held.point.placeId);
      if (place) this.#bringNear([place.lat, place.lon]);
      this.#cards.openPoints([held], opener);
      return;
    }
    const at = this.#territory.pointIn(held.part);
    if (!at) return;
    this.#bringNear(at);
    this.#cards.openPart(held, at, opener);
  }

  /** A popup about what is out of sight would close at once. */
  #bringNear(at: LatLngExpression): void {
    if (!this.#map.getBounds().contains(at)) this.#map.panTo(at, { animate: false });
  }

  /**
   * The ground of the picture is enough until everything is drawn; then the detailed map may come at once. Unless the map
   * has moved before, to where the picture may have nothing.
   */
  #standIn(): void {
    this.#map.on('movestart', this.#askForCoarse);
    const stop = this.#props.whenWhole(() => {
      this.#base.showRelief();
      this.#askForBase(DETAILED_REGION);
    });
    this.#gone.signal.addEventListener('abort', stop);
    nextFrame(() => this.#reportDrawn());
  }

  #askForCoarse = () => this.#askForBase(COARSE_REGION);

  #askForBase(file: RegionFile): void {
    if (this.#asked) return;
    this.#asked = file;
    void this.#annotations.loadLabels();
    void this.#loadBase();
  }

  async #loadBase(): Promise<void> {
    const state = await this.#base.load(this.#asked).then(
      () => 'drawn' as const,
      (error: Error) => {
        if (!this.#gone.signal.aborted) console.warn('The built-in map could not be loaded.', error);
        return 'failed' as const;
      },
    );
    if (this.#gone.signal.aborted) return;
    if (state === 'drawn') this.#forgetGround();
    if (this.#ground) this.#props.onDetailFail();
    else this.#props.onBaseMap(state);
    this.#fitToGround();
    nextFrame(() => this.#reportDrawn());
    this.#loadRest();
  }

  /** Relief and far countries wait until the first render is on the screen. */
  #loadRest(): void {
    if (!this.#props.whole) return;
    this.#base.loadRest().then(this.#fitToGround, (error: Error) => {
      if (this.#gone.signal.aborted) return;
      console.warn('The rest of the map could not be loaded.', error);
      this.#props.onDetailFail();
    });
  }

  #reportDrawn(): void {
    if (this.#drawn || this.#gone.signal.aborted) return;
    this.#drawn = true;
    this.#props.onDrawn();
  }
}

import { LatLngBounds, type LatLngExpression, type Map as LeafletMap, Point } from 'leaflet';
import { distanceKm, middleOf } from '../../model/distance.ts';
import { maxOf } from '../../model/minMax.ts';
import type { Coordinates, Place } from '../../model/place.ts';
import type { Camera } from '../../store/state.ts';
import type { CoveredRoom } from './coveredRoom.ts';

/**
 * Places within this distance of the middle of the opening extent are "near", in kilometres; so are all places within
 * the extent.
 */
const NEAR_KM = 900;
/** The zoom for a single place: near places among their neighbours, far ones on the coarse map. */
const PLACE_ZOOM = 8;
const FAR_ZOOM = 5;
/** The zoom for a single place when presenting: with enough around it to recognise the region. */
const VISIT_ZOOM = 7.25;
/** A place within this distance of the edge, in pixels, does not count as in view. */
const MARGIN = 24;

/** Differences that do not count when asking which extent is shown. */
const NEARLY = { zoom: 0.3, pixels: 60 };

/** Debounce, in ms, for changes of size; shorter than Leaflet's own. */
const REST = 150;

/** Padding for buttons and attribution, in pixels: at the sides, top, bottom. */
const ROOM = { sides: 56, top: 30, bottom: 44 };
/** The largest shares of the map's height that are kept free at the top and at the bottom. */
const MOST = { above: 0.2, below: 0.36 };

interface Position {
  readonly centre: LatLngExpression;
  readonly zoom: number;
}

const boundsOf = (places: readonly Coordinates[]) =>
  new LatLngBounds(places.map(({ lat, lon }) => [lat, lon]));

/** The position of the map. Distinguishes moves by the reader from moves by the app. */
export class MapCamera {
  readonly #map: LeafletMap;
  readonly #openingPlaces: readonly Place[];
  readonly #coveredRoom: () => CoveredRoom;
  readonly #onReaderMove: (camera: Camera) => void;
  /** Who caused the next `moveend`; Leaflet does not say. */
  #cause: 'reader' | 'asked' | 'app' = 'app';
  /** The places of the extent that is shown, until the map is moved away. */
  #extent: readonly Place[] | undefined;
  /** The target of the current animation. */
  #target: Position | undefined;
  /** How the map was before something opened moved it; undefined once the reader has moved it. */
  #before: (Position & { readonly extent: readonly Place[] | undefined }) | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** The last position reported, to recognise it when it comes back with the state. */
  #reported: Camera | undefined;

  /** @param coveredRoom where no place of an extent should be */
  constructor(
    map: LeafletMap,
    openingPlaces: readonly Place[],
    coveredRoom: () => CoveredRoom,
    onReaderMove: (camera: Camera) => void,
  ) {
    this.#map = map;
    this.#coveredRoom = coveredRoom;
    this.#openingPlaces = openingPlaces;
    this.#onReaderMove = onReaderMove;
    for (const type of ['pointerdown', 'wheel', 'keydown']) {
      map.getContainer().addEventListener(type, this.#touched, { capture: true, passive: true });
    }
    map.on('moveend', this.#report);
  }

  get current(): Camera {
    const { lat, lng: lon } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon };
  }

  get reported(): Camera | undefined {
    return this.#reported;
  }

  show(camera: Camera): void {
    this.#move([camera.lat, camera.lon], camera.zoom, false);
  }

  /** The reader asked for this, so it is reported like a move by hand. */
  goBack({ lat, lon, zoom }: Camera): void {
    this.#move([lat, lon], zoom, true, 'asked');
  }

  showOpeningExtent(animate = false): void {
    this.#showExtent(this.#openingPlaces, animate, 'app');
  }

  /** The reader asked for these places, so the position is reported. */
  showExtent(places: readonly Place[]): void {
    this.#showExtent(places, true, 'asked');
  }

  /** What covers the map has changed: fits the extent that is shown again, unless it fits or is on its way. */
  fitAgain(): void {
    const extent = this.#extent;
    const view = extent && this.#fit(extent, Number.POSITIVE_INFINITY);
    // A reader who is dragging the map keeps it, and is heard when they let go.
    if (!extent || !view || this.#target || this.#cause === 'reader') return;
    const map = this.#map;
    const apart = map.latLngToContainerPoint(view.centre).distanceTo(map.getSize().divideBy(2));
    if (view.zoom !== map.getZoom() || apart > 1) this.#showExtent(extent, false, 'app');
  }

  /** The zoom level that fits these places; 0 for none. */
  zoomOf(places: readonly Place[]): number {
    return this.#fit(places, Number.POSITIVE_INFINITY)?.zoom ?? 0;
  }

  /** Whether the map shows these places as `showExtent` does, or nearly so. */
  shows(places: readonly Place[]): boolean {
    const view = this.#fit(places, Number.POSITIVE_INFINITY);
    if (!view) return false;
    const map = this.#map;
    const { centre, zoom } = this.#destination;
    const apart = map.project(centre, zoom).distanceTo(map.project(view.centre, zoom));
    return Math.abs(zoom - view.zoom) < NEARLY.zoom && apart < NEARLY.pixels;
  }

  #showExtent(places: readonly Place[], animate: boolean, cause: 'asked' | 'app'): void {
    const view = this.#fit(places, Number.POSITIVE_INFINITY);
    if (view) this.#move(view.centre, view.zoom, animate, cause);
    else this.#move([20, 0], 2, animate, cause);
    this.#extent = places;
  }

  showPlace(place: Place): void {
    const zoom = this.isNear(place) ? Math.max(this.#map.getZoom(), PLACE_ZOOM) : FAR_ZOOM;
    this.#move([place.lat, place.lon], zoom, true, 'asked');
  }

  showBounds(bounds: LatLngBounds, zoom: number): void {
    this.#move(bounds.getCenter(), zoom, true, 'asked');
  }

  /** Brings the near places into view, unless one of them already is. */
  reveal(places: readonly Place[]): void {
    const near = places.filter((place) => this.isNear(place));
    const [first] = near;
    if (!first || near.some((place) => this.#inView(place))) return;
    this.#keepBefore();
    const view = near.length > 1 ? this.#fit(near, PLACE_ZOOM + 1) : undefined;
    if (view) this.#move(view.centre, view.zoom, true);
    else this.#move([first.lat, first.lon], Math.min(Math.max(this.#map.getZoom(), 7), 9), true);
  }

  /**
   * Moves to these places: zooms in on near ones, shows a single far one on the coarse map, and without any the opening
   * extent.
   */
  visit(places: readonly Place[]): void {
    this.#keepBefore();
    const near = places.filter((place) => this.isNear(place));
    const shown = near.length > 0 ? near : places.slice(0, 1);
    const closest = near.length > 0 ? VISIT_ZOOM : FAR_ZOOM;
    const view = shown.length > 1 ? this.#fit(shown, PLACE_ZOOM) : undefined;
    if (view) this.#move(view.centre, view.zoom, true);
    else if (shown[0]) this.#move([shown[0].lat, shown[0].lon], closest, true);
    else this.showOpeningExtent(true);
  }

  /** What was opened has been closed: moves back, unless the reader has moved the map since. */
  comeBack(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before?.extent) this.#showExtent(before.extent, true, 'app');
    else if (before) this.#move(before.centre, before.zoom, true);
  }

  #keepBefore(): void {
    this.#before ??= { ...this.#destination, extent: this.#extent };
  }

  isNear(place: Coordinates): boolean {
    const middle = middleOf(this.#openingPlaces);
    if (middle === undefined) return true;
    const reach = maxOf([NEAR_KM, ...this.#openingPlaces.map((it) => distanceKm(middle, it))]);
    return distanceKm(middle, place) <= reach;
  }

  /**
   * The container may have a new size. While it changes step by step, as when a divider is dragged, the map is only
   * moved; it is redrawn, and the opening extent fitted, once the size has settled.
   */
  resize(): void {
    const map = this.#map;
    const { clientWidth, clientHeight } = map.getContainer();
    if (map.getSize().equals([clientWidth, clientHeight])) return;
    this.#cause = 'app';
    map.invalidateSize({ animate: false, debounceMoveend: true });
    clearTimeout(this.#rest);
    const extent = this.#extent;
    if (extent) this.#rest = setTimeout(() => this.#showExtent(extent, false, 'app'), REST);
  }

  destroy(): void {
    clearTimeout(this.#rest);
    for (const type of ['pointerdown', 'wheel', 'keydown']) {
      this.#map.getContainer().removeEventListener(type, this.#touched, { capture: true });
    }
    this.#map.off('moveend', this.#report);
  }

  #touched = () => {
    this.#cause = 'reader';
  };

  #report = () => {
    this.#target = undefined;
    if (this.#cause === 'app') return;
    this.#before = undefined;
    if (this.#cause === 'reader') this.#extent = undefined;
    this.#reported = this.current;
    this.#onReaderMove(this.#reported);
  };

  /** The position now, or at the end of the current animation. */
  get #destination(): Position {
    return this.#target ?? { centre: this.#map.getCenter(), zoom: this.#map.getZoom() };
  }

  /** In view now, or at the end of the current animation. */
  #inView({ lat, lon }: Coordinates): boolean {
    const map = this.#map;
    const { centre, zoom } = this.#destination;
    const { x, y } = map.project([lat, lon], zoom).subtract(map.project(centre, zoom));
    const size = map.getSize();
    return Math.abs(x) <= size.x / 2 - MARGIN && Math.abs(y) <= size.y / 2 - MARGIN;
  }

  #fit(places: readonly Place[], closest: number): Position | undefined {
    if (places.length === 0) return undefined;
    const map = this.#map;
    const bounds = boundsOf(places);
    const { y: height } = map.getSize();
    const covered = this.#coveredRoom();
    const above = Math.max(ROOM.top, Math.min(covered.above, height * MOST.above));
    const below = Math.max(ROOM.bottom, Math.min(covered.below, height * MOST.below));
    const room = new Point(ROOM.sides * 2, above + below);
    const zoom = Math.min(map.getBoundsZoom(bounds, false, room), closest);
    const corners = map.project(bounds.getSouthWest(), zoom).add(map.project(bounds.getNorthEast(), zoom));
    const middle = corners.divideBy(2).add([0, (below - above) / 2]);
    return { centre: map.unproject(middle, zoom), zoom };
  }

  #move(centre: LatLngExpression, zoom: number, animate: boolean, cause: 'asked' | 'app' = 'app'): void {
    const map = this.#map;
    this.#cause = cause;
    this.#extent = undefined;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#target = { centre, zoom };
    if (animate && !still) map.flyTo(centre, zoom, { duration: 0.8 });
    else map.setView(centre, zoom, { animate: false });
  }
}

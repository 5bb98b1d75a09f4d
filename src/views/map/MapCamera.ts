import { LatLngBounds, type LatLngExpression, type Map as LeafletMap, Point } from 'leaflet';
import { distanceKm, middleOf } from '../../model/distance.ts';
import { maxOf } from '../../model/minMax.ts';
import type { Coordinates, Place } from '../../model/place.ts';
import type { Camera } from '../../store/state.ts';

/** Places nearer than this to the middle of the opening frame are "near", in kilometres, and all that lie within it. */
const NEAR_KM = 900;
/** The zoom a single place is shown at: near ones among their neighbours, far ones on the coarse map. */
const PLACE_ZOOM = 8;
const FAR_ZOOM = 5;
/** The zoom a single place is visited at when presenting: with enough round it to know where that is. */
const VISIT_ZOOM = 7.25;
/** A place this near to the edge, in pixels, is not yet in view. */
const MARGIN = 24;

/** A size that has not changed for so many milliseconds has come to rest; less than what Leaflet waits for. */
const REST = 150;

/** Room for controls and attribution around what is fitted, in pixels: start and end, top, bottom. */
const ROOM = { sides: 56, top: 30, bottom: 44 };

const boundsOf = (places: readonly Coordinates[]) =>
  new LatLngBounds(places.map(({ lat, lon }) => [lat, lon]));

/** Where the map looks. Tells moves of the reader from moves that the app asked for. */
export class MapCamera {
  readonly #map: LeafletMap;
  readonly #openingPlaces: readonly Place[];
  readonly #onReaderMove: (camera: Camera) => void;
  /** Whether the next end of a move is the reader's doing: Leaflet itself does not say. */
  #byReader = false;
  #atOpeningExtent = false;
  /** Where the map is on its way to. */
  #target: { centre: LatLngExpression; zoom: number } | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** What was last reported, to know it when it comes back with the state. */
  #reported: Camera | undefined;

  constructor(map: LeafletMap, openingPlaces: readonly Place[], onReaderMove: (camera: Camera) => void) {
    this.#map = map;
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
    this.#move([lat, lon], zoom, true, true);
  }

  showOpeningExtent(animate = false): void {
    const view = this.#fit(this.#openingPlaces, Number.POSITIVE_INFINITY);
    if (view) this.#move(view.centre, view.zoom, animate);
    else this.#move([20, 0], 2, animate);
    this.#atOpeningExtent = true;
  }

  showPlace(place: Place): void {
    const zoom = this.isNear(place) ? Math.max(this.#map.getZoom(), PLACE_ZOOM) : FAR_ZOOM;
    this.#move([place.lat, place.lon], zoom, true, true);
  }

  showBounds(bounds: LatLngBounds, zoom: number): void {
    this.#move(bounds.getCenter(), zoom, true, true);
  }

  /** Brings the near ones of these places into view, unless one of them is there already. */
  reveal(places: readonly Place[]): void {
    const near = places.filter((place) => this.isNear(place));
    if (near.length === 0 || near.some((place) => this.#inView(place))) return;
    const view = near.length > 1 ? this.#fit(near, PLACE_ZOOM + 1) : undefined;
    if (view) this.#move(view.centre, view.zoom, true);
    else this.#move([near[0]!.lat, near[0]!.lon], Math.min(Math.max(this.#map.getZoom(), 7), 9), true);
  }

  /** Goes to these places: close to near ones, to a far one alone on the coarse map; without any, to the frame. */
  visit(places: readonly Place[]): void {
    const near = places.filter((place) => this.isNear(place));
    const shown = near.length > 0 ? near : places.slice(0, 1);
    const closest = near.length > 0 ? VISIT_ZOOM : FAR_ZOOM;
    const view = shown.length > 1 ? this.#fit(shown, PLACE_ZOOM) : undefined;
    if (view) this.#move(view.centre, view.zoom, true);
    else if (shown[0]) this.#move([shown[0].lat, shown[0].lon], closest, true);
    else this.showOpeningExtent(true);
  }

  isNear(place: Coordinates): boolean {
    const middle = middleOf(this.#openingPlaces);
    if (middle === undefined) return true;
    const reach = maxOf([NEAR_KM, ...this.#openingPlaces.map((it) => distanceKm(middle, it))]);
    return distanceKm(middle, place) <= reach;
  }

  /**
   * The container may have another size. While it changes step by step, as when a divider is dragged, the map
   * is only moved; it is drawn anew, and its frame fitted, when the size has come to rest.
   */
  resize(): void {
    const map = this.#map;
    const { clientWidth, clientHeight } = map.getContainer();
    if (map.getSize().equals([clientWidth, clientHeight])) return;
    this.#byReader = false;
    map.invalidateSize({ animate: false, debounceMoveend: true });
    clearTimeout(this.#rest);
    if (this.#atOpeningExtent) this.#rest = setTimeout(() => this.showOpeningExtent(), REST);
  }

  destroy(): void {
    clearTimeout(this.#rest);
    for (const type of ['pointerdown', 'wheel', 'keydown']) {
      this.#map.getContainer().removeEventListener(type, this.#touched, { capture: true });
    }
    this.#map.off('moveend', this.#report);
  }

  #touched = () => {
    this.#byReader = true;
  };

  #report = () => {
    this.#target = undefined;
    if (!this.#byReader) return;
    this.#atOpeningExtent = false;
    this.#reported = this.current;
    this.#onReaderMove(this.#reported);
  };

  /** In view now, or once the map has arrived where it is flying to. */
  #inView({ lat, lon }: Coordinates): boolean {
    const map = this.#map;
    const { centre, zoom } = this.#target ?? { centre: map.getCenter(), zoom: map.getZoom() };
    const { x, y } = map.project([lat, lon], zoom).subtract(map.project(centre, zoom));
    const size = map.getSize();
    return Math.abs(x) <= size.x / 2 - MARGIN && Math.abs(y) <= size.y / 2 - MARGIN;
  }

  #fit(places: readonly Place[], closest: number): { centre: LatLngExpression; zoom: number } | undefined {
    if (places.length === 0) return undefined;
    const map = this.#map;
    const bounds = boundsOf(places);
    const room = new Point(ROOM.sides * 2, ROOM.top + ROOM.bottom);
    const zoom = Math.min(map.getBoundsZoom(bounds, false, room), closest);
    const corners = map.project(bounds.getSouthWest(), zoom).add(map.project(bounds.getNorthEast(), zoom));
    const middle = corners.divideBy(2).add([0, (ROOM.bottom - ROOM.top) / 2]);
    return { centre: map.unproject(middle, zoom), zoom };
  }

  #move(centre: LatLngExpression, zoom: number, animate: boolean, asked = false): void {
    const map = this.#map;
    this.#byReader = asked;
    this.#atOpeningExtent = false;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#target = { centre, zoom };
    if (animate && !still) map.flyTo(centre, zoom, { duration: 0.8 });
    else map.setView(centre, zoom, { animate: false });
  }
}

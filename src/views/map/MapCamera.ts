import { type LatLngBounds, type LatLngExpression, type Map as LeafletMap, latLng } from 'leaflet';
import { distanceKm, middleOf } from '../../model/distance.ts';
import { maxOf } from '../../model/minMax.ts';
import type { Coordinates, Place } from '../../model/place.ts';
import type { Camera } from '../../store/state.ts';
import type { Box } from './boxes.ts';
import type { CoveredRoom } from './coveredRoom.ts';
import {
  extentOf,
  type FittedFrame,
  type Frame,
  fitFrame,
  groundOf,
  limitAt,
  type MapPosition,
} from './fitFrame.ts';
import { CLOSEST } from './groundLimit.ts';
import { areApart, isInSight, isUnder } from './sight.ts';

/**
 * Places within this distance of the middle of the opening extent are "near", in kilometres; so are all places within
 * the extent.
 */
const NEAR_KM = 900;
/**
 * The closest zoom for a place that the reader asks for, for the places of an event and of several events, and for what
 * is far away, on the coarse map.
 */
const PLACE_ZOOM = 10;
const EVENT_ZOOM = 8.5;
const EVENTS_ZOOM = 9;
const FAR_ZOOM = 5;
/** When presenting: with enough around a single place to recognise the region. */
const VISIT_ZOOM = 7.25;
const VISITS_ZOOM = 8;
/** A place out of sight is shown at the current zoom, within these limits. */
const REVEAL_ZOOMS = [7, 9] as const;
/** Coming closer must be worth a move, in zoom levels: for the places of an event, and of several events. */
const WORTH = { event: 0.5, events: 1 };

/** Differences that do not count when asking which extent is shown. */
const NEARLY = { zoom: 0.3, pixels: 60 };

/** The animation of a move, in seconds: it should be over before somebody who goes through the list selects again. */
const FLIGHT = 0.5;

/** A map this near to the position in the address, in pixels and zoom levels, is where the address says. */
const SAME = { zoom: 0.3, pixels: 8 };

/** Debounce, in ms, for changes of size; shorter than Leaflet's own. */
const REST = 150;

export interface MapSurroundings {
  readonly openingPlaces: readonly Place[];
  /** Where no place of an extent should be. */
  coveredRoom(): CoveredRoom;
  /** What stands over the map, in pixels of the container. */
  boxes(): readonly Box[];
  /** Whether places out of sight have pointers at the edge. */
  hasPointers(): boolean;
  /** The position that the address has; undefined as long as the reader has not moved the map. */
  toldCamera(): Camera | undefined;
  /** The address is to have this position. */
  onCameraChange(camera: Camera): void;
}

/** What the map showed before the app moved it. */
interface Earlier {
  readonly position: MapPosition;
  readonly frame: Frame | undefined;
}

/** The position of the map. Distinguishes moves by the reader from moves by the app. */
export class MapCamera {
  readonly #map: LeafletMap;
  readonly #around: MapSurroundings;
  /** Who caused the next `moveend`; Leaflet does not say. */
  #cause: 'reader' | 'asked' | 'app' = 'app';
  #frame: Frame | undefined;
  /** What `gather` shows, and what the map showed before. */
  #gathered: Frame | undefined;
  #before: Earlier | undefined;
  #isStopped = false;
  /** The target of the current animation. */
  #target: MapPosition | undefined;
  /** How the map was before something opened moved it; undefined once the reader has moved it. */
  #beforeOpening: Earlier | undefined;
  /** The same for a presentation. */
  #beforeVisits: Earlier | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** The last position reported, to recognise it when it comes back with the state. */
  #reported: Camera | undefined;

  constructor(map: LeafletMap, around: MapSurroundings) {
    this.#map = map;
    this.#around = around;
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

  /** The closest zoom at which the built-in map shows anything around its middle; undefined until it has arrived. */
  get limit(): number | undefined {
    return limitAt(this.#map, this.current, this.#around.coveredRoom());
  }

  /** Whether the app's own move of the map has not come to its end. */
  get isOnItsWay(): boolean {
    return this.#target !== undefined;
  }

  /** Whether the reader moved the map by hand last. */
  get isReaders(): boolean {
    return this.#cause === 'reader';
  }

  /** Whether the map would have come closer to places that are known that exactly, but for the ground. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  show(camera: Camera): void {
    this.#move([camera.lat, camera.lon], camera.zoom, false);
  }

  /** The reader asked for this, so it is reported like a move by hand. */
  goBack({ lat, lon, zoom }: Camera): void {
    this.#move([lat, lon], zoom, true, 'asked');
  }

  showOpeningExtent(animate = false): void {
    this.#showFrame(extentOf(this.#around.openingPlaces), animate, 'app');
  }

  /** The reader asked for these places, so the position is reported. */
  showExtent(places: readonly Place[]): void {
    this.#showFrame(extentOf(places), true, 'asked');
  }

  /** What covers the map has changed, or more of it can be drawn: fits what is shown again, unless it is on its way. */
  fitAgain(): void {
    const frame = this.#frame;
    const view = frame && this.#fit(frame);
    // A reader who is dragging the map keeps it, and is heard when they let go.
    if (!frame || !view || this.#target || this.#cause === 'reader') return;
    const map = this.#map;
    const apart = map.latLngToContainerPoint(view.centre).distanceTo(map.getSize().divideBy(2));
    if (view.zoom !== map.getZoom() || apart > 1) this.#showFrame(frame, false, 'app');
  }

  /** The zoom level that fits these places; 0 for none. */
  zoomOf(places: readonly Place[]): number {
    return this.#fit(extentOf(places))?.zoom ?? 0;
  }

  /** Whether the map shows these places as `showExtent` does, or nearly so. */
  shows(places: readonly Place[]): boolean {
    const view = this.#fit(extentOf(places));
    if (!view) return false;
    const { centre, zoom } = this.#position;
    const map = this.#map;
    const apart = map.project(centre, zoom).distanceTo(map.project(view.centre, zoom));
    return Math.abs(zoom - view.zoom) < NEARLY.zoom && apart < NEARLY.pixels;
  }

  showPlace(place: Place): void {
    const closest = this.isNear(place) ? PLACE_ZOOM : FAR_ZOOM;
    this.#showFrame(groundOf([place], closest), true, 'asked');
  }

  showBounds(bounds: LatLngBounds, zoom: number): void {
    this.#move(bounds.getCenter(), zoom, true, 'asked');
  }

  /**
   * Begins at the places of an event: the near ones; a far one only if nothing else would lead there, or if the map is
   * there for this event.
   */
  begin(places: readonly Place[], isForThese = false): void {
    this.#keepBefore();
    const near = this.#near(places);
    if (near.length > 0) this.#showFrame(groundOf(near, EVENT_ZOOM), false, 'app');
    else if (isForThese || !this.#around.hasPointers()) this.#showFar(places, false);
  }

  /** Brings the near places of an event into sight and apart, if they are not already. */
  reveal(places: readonly Place[]): void {
    const near = this.#near(places);
    if (near.length === 0) {
      if (!this.#around.hasPointers()) this.#showFar(places, true);
      return;
    }
    const { zoom } = this.#position;
    const [least, most] = REVEAL_ZOOMS;
    const closest = near.length > 1 ? EVENT_ZOOM : Math.min(Math.max(zoom, least), most);
    const frame = groundOf(near, closest);
    const isCloser = (this.#fit(frame)?.zoom ?? 0) >= zoom + WORTH.event;
    const isWorth = isCloser && !areApart(this.#map, this.#position, near);
    if (this.#areInSight(near) && !isWorth) return;
    this.#keepBefore();
    this.#showFrame(frame, true, 'app');
  }

  /**
   * Brings the places of several events into sight, unless they are and fill the map well. Where the map was before is
   * remembered for `ungather`.
   */
  gather(places: readonly Place[], animate: boolean): void {
    const near = this.#near(places);
    if (near.length === 0) return;
    const frame = groundOf(near, EVENTS_ZOOM);
    const view = this.#fit(frame);
    const isCloser = view && view.zoom >= this.#position.zoom + WORTH.events;
    if (!view || (this.#areInSight(near) && !isCloser)) return;
    this.#before ??= { position: this.#position, frame: this.#frame };
    this.#showFrame(frame, animate, 'app');
    this.#gathered = frame;
  }

  /** What `gather` was called for is over: goes back, unless the map has been moved since. */
  ungather(): void {
    const [before, isThere] = [this.#before, this.#gathered !== undefined && this.#frame === this.#gathered];
    this.#before = undefined;
    this.#gathered = undefined;
    if (before && isThere) this.#goBackTo(before);
  }

  /**
   * Moves to these places: zooms in on near ones, shows a single far one on the coarse map, and without any the opening
   * extent.
   */
  visit(places: readonly Place[]): void {
    this.#beforeVisits ??= this.#now;
    const near = this.#near(places);
    if (near.length > 0)
      this.#showFrame(groundOf(near, near.length > 1 ? VISITS_ZOOM : VISIT_ZOOM), true, 'app');
    else if (places.length > 0) this.#showFar(places, true);
    else this.showOpeningExtent(true);
  }

  /** What was opened has been closed: moves back, unless the reader has moved the map since. */
  comeBack(): void {
    const before = this.#beforeOpening;
    this.#beforeOpening = undefined;
    if (before) this.#goBackTo(before);
  }

  /** The presentation has ended: as `comeBack`. */
  endVisits(): void {
    const before = this.#beforeVisits;
    this.#beforeVisits = undefined;
    if (before) this.#goBackTo(before);
  }

  #keepBefore(): void {
    this.#beforeOpening ??= this.#now;
  }

  get #now(): Earlier {
    return { position: this.#position, frame: this.#frame };
  }

  #goBackTo({ position, frame }: Earlier): void {
    if (frame) this.#showFrame(frame, true, 'app');
    else this.#move(position.centre, position.zoom, true);
  }

  isNear(place: Coordinates): boolean {
    const { openingPlaces } = this.#around;
    const middle = middleOf(openingPlaces);
    if (middle === undefined) return true;
    const reach = maxOf([NEAR_KM, ...openingPlaces.map((it) => distanceKm(middle, it))]);
    return distanceKm(middle, place) <= reach;
  }

  /**
   * The container may have a new size. While it changes step by step, as when a divider is dragged, the map is only
   * moved; it is redrawn, and what it shows fitted, once the size has settled.
   */
  resize(): void {
    const map = this.#map;
    const { clientWidth, clientHeight } = map.getContainer();
    if (map.getSize().equals([clientWidth, clientHeight])) return;
    this.#cause = 'app';
    map.invalidateSize({ animate: false, debounceMoveend: true });
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#fitToSize, REST);
  }

  /** What is shown by then: the map may have gone elsewhere since its size changed. */
  #fitToSize = () => {
    if (this.#frame) this.#showFrame(this.#frame, false, 'app');
  };

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
    if (this.#cause === 'app') return this.#correct();
    this.#beforeOpening = undefined;
    this.#beforeVisits = undefined;
    if (this.#cause === 'reader') this.#frame = undefined;
    this.#tell();
  };

  /** The app has moved the map from where the address says: a link must show what is seen. */
  #correct(): void {
    const told = this.#around.toldCamera();
    if (!told) return;
    const map = this.#map;
    const { zoom, lat, lon } = this.current;
    const isSame =
      Math.abs(told.zoom - zoom) < SAME.zoom &&
      map.project([told.lat, told.lon]).distanceTo(map.project([lat, lon])) < SAME.pixels;
    if (!isSame) this.#tell();
  }

  #tell(): void {
    this.#reported = this.current;
    this.#around.onCameraChange(this.#reported);
  }

  /** Now, or at the end of the current animation. */
  get #position(): MapPosition {
    return this.#target ?? { centre: this.#map.getCenter(), zoom: this.#map.getZoom() };
  }

  #near(places: readonly Place[]): Place[] {
    return places.filter((place) => this.isNear(place));
  }

  #areInSight(places: readonly Place[]): boolean {
    const boxes = this.#around.boxes();
    return places.every((place) => isInSight(this.#map, this.#position, place, boxes));
  }

  #fit(frame: Frame): FittedFrame | undefined {
    const [map, covered, boxes] = [this.#map, this.#around.coveredRoom(), this.#around.boxes()];
    const view = fitFrame(map, frame, covered);
    if (!view || frame.isExtent || !frame.places.some((place) => isUnder(map, view, place, boxes)))
      return view;
    return fitFrame(map, frame, { ...covered, below: covered.belowLegend });
  }

  #showFrame(frame: Frame, animate: boolean, cause: 'asked' | 'app'): void {
    const view = this.#fit(frame);
    if (view) this.#move(view.centre, view.zoom, animate, cause, view.isStopped);
    else this.#move([20, 0], 2, animate, cause);
    this.#frame = frame;
  }

  #showFar([first]: readonly Place[], animate: boolean): void {
    if (first) this.#showFrame(groundOf([first], FAR_ZOOM), animate, 'app');
  }

  #move(
    centre: LatLngExpression,
    zoom: number,
    animate: boolean,
    cause: 'asked' | 'app' = 'app',
    isStopped = false,
  ): void {
    const map = this.#map;
    this.#cause = cause;
    this.#isStopped = isStopped;
    this.#frame = undefined;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#target = { centre: latLng(centre), zoom };
    // The limit of where the map is now is not that of where it goes.
    map.options.maxZoom = Math.max(map.options.maxZoom ?? CLOSEST, CLOSEST, zoom);
    if (animate && !still) map.flyTo(centre, zoom, { duration: FLIGHT });
    else map.setView(centre, zoom, { animate: false });
  }
}

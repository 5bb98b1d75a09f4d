import { circle, type LayerGroup, type Map as LeafletMap, layerGroup, polyline, SVG } from 'leaflet';
import type { EventId } from '../../model/event.ts';
import { isArea, type Place } from '../../model/place.ts';

/** From this zoom level on, the areas of all visible events are drawn; those of the selected event always. */
const CLOSE = 9;
/** Unselected areas wider than this share of the map are not drawn. */
const WIDEST = 0.4;

export interface AreasInput {
  /** The selected event and its places. */
  readonly id: EventId | undefined;
  readonly own: readonly Place[];
  /** The places of the other events. */
  readonly others: readonly Place[];
}

/**
 * Places known only as an area, as circles of their uncertainty, and lines between the places of the selected event.
 */
export class PlaceAreas {
  readonly #map: LeafletMap;
  readonly #onPlace: (place: Place) => void;
  /** Few shapes, styled by the style sheet: SVG instead of the base map's canvas. */
  readonly #renderer = new SVG({ padding: 0.5 });
  readonly #group: LayerGroup;
  #drawn = '';

  constructor(map: LeafletMap, onPlace: (place: Place) => void) {
    this.#map = map;
    this.#onPlace = onPlace;
    this.#group = layerGroup().addTo(map);
  }

  draw({ id, own, others }: AreasInput): void {
    const near = this.#map.getZoom() >= CLOSE ? others.filter(this.#fits) : [];
    const areas = [...new Set([...own, ...near])].filter(isArea);
    const drawn = `${id}|${areas.map(({ id }) => id).join()}`;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#group.clearLayers();
    for (const place of areas) this.#drawArea(place, own.includes(place));
    this.#drawTies(own);
  }

  destroy(): void {
    this.#group.remove();
    this.#renderer.remove();
  }

  #fits = ({ uncertaintyKm }: Place) => {
    const size = this.#map.getSize();
    const beside = this.#map.containerPointToLatLng([size.x / 2 + 100, size.y / 2]);
    const kmPerPixel = this.#map.distance(this.#map.getCenter(), beside) / 100_000;
    return uncertaintyKm / kmPerPixel < Math.min(size.x, size.y) * WIDEST;
  };

  #drawArea(place: Place, selected: boolean): void {
    const className = selected ? 'map-area map-area-selected' : 'map-area';
    const radius = place.uncertaintyKm * 1000;
    circle([place.lat, place.lon], {
      renderer: this.#renderer,
      radius,
      className,
      bubblingMouseEvents: false,
    })
      .on('click', () => this.#onPlace(place))
      .addTo(this.#group);
  }

  #drawTies([first, ...others]: readonly Place[]): void {
    if (!first) return;
    for (const { lat, lon } of others) {
      const ends: [number, number][] = [
        [first.lat, first.lon],
        [lat, lon],
      ];
      polyline(ends, { renderer: this.#renderer, className: 'map-tie', interactive: false }).addTo(
        this.#group,
      );
    }
  }
}

import type { LatLngExpression, Map as LeafletMap } from 'leaflet';
import type { PlaceId } from '../../model/event.ts';
import { itemAt } from '../../model/lists.ts';
import type { HeldPart, HeldPoint } from '../../model/territoryParts.ts';
import type { MapPopup } from './MapPopup.ts';
import type { MapProps } from './MapProps.ts';
import { placeCard } from './placeCard.ts';
import { territoryCard, territoryPointCard } from './territoryCard.ts';

type CardProps = Pick<
  MapProps,
  'places' | 'sideNames' | 'awaitedText' | 'nameOf' | 'vocabulary' | 'sources' | 'strings' | 'onOpenPlace'
>;

/** Where one of these changes, an open card is drawn again. */
export const SHOWN_ON_CARDS = ['nameOf', 'sideNames', 'awaitedText', 'strings'] as const;

/** The cards of places, and of what is held, in the popup of a map. */
export class MapCards {
  readonly #map: LeafletMap;
  readonly #popup: MapPopup;
  readonly #props: () => CardProps;

  /** @param props the current props of the map, also while a card is open */
  constructor(map: LeafletMap, popup: MapPopup, props: () => CardProps) {
    this.#map = map;
    this.#popup = popup;
    this.#props = props;
  }

  openPlace = (id: PlaceId, opener: HTMLElement = this.#map.getContainer()) => {
    const place = this.#props().places.get(id);
    if (!place) return;
    const draw = () => {
      const { nameOf, sideNames, awaitedText, vocabulary, onOpenPlace, strings } = this.#props();
      const open = () => onOpenPlace(id);
      return placeCard(place, nameOf(place), sideNames, awaitedText, vocabulary, open, strings);
    };
    this.#popup.open([place.lat, place.lon], draw, opener);
  };

  openPart(held: HeldPart, at: LatLngExpression, opener: HTMLElement = this.#map.getContainer()): void {
    const { seatId } = held.part;
    const seat = seatId === undefined ? undefined : this.#props().places.get(seatId);
    const draw = () => {
      return territoryCard(held, seat, this.#props());
    };
    this.#popup.open(at, draw, opener);
  }

  /** The card of a point, or the cards of several under each other, at the first. */
  openPoints(points: readonly HeldPoint[], opener: HTMLElement): void {
    const { places } = this.#props();
    const known = points.flatMap((held) => {
      const place = places.get(held.point.placeId);
      return place ? [{ held, place }] : [];
    });
    if (known.length === 0) return;
    const { lat, lon } = itemAt(known, 0).place;
    const draw = () => {
      const cards = known.map(({ held, place }) => territoryPointCard(held, place, this.#props()));
      if (cards.length === 1) return itemAt(cards, 0);
      const box = document.createElement('div');
      box.className = 'map-cards';
      box.append(...cards);
      return box;
    };
    this.#popup.open([lat, lon], draw, opener);
  }
}

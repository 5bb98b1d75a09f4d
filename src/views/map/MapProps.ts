import type { Map as LeafletMap } from 'leaflet';
import type { EventId, PlaceId, TimelineEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { HeldPart, TerritoryPart } from '../../model/territoryParts.ts';
import type { Instant } from '../../model/time.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Camera, Focus } from '../../store/state.ts';
import type { ScrollGesture } from '../useScrollHint.ts';
import type { EventsByPlace } from './layOutMapMarks.ts';
import type { Theme } from './mapPalette.ts';

/** A part that the reader chose in the legend; a new object each time, so that asking twice opens twice. */
export interface PartWanted {
  readonly held: HeldPart;
  readonly opener: HTMLElement;
}

export interface MapProps {
  readonly map: LeafletMap;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly vocabulary: Vocabulary;
  /** How places are named on the map now. */
  readonly nameOf: NameOf;
  readonly openingPlaceIds: readonly PlaceId[];
  /** What happened at each place, in the order of time. */
  readonly events: EventsByPlace;
  readonly selected: TimelineEvent | undefined;
  readonly readingId: EventId | undefined;
  /** Whether the map goes to each selected event, even to one that is in sight. */
  readonly follow: boolean;
  readonly camera: Camera | undefined;
  readonly focus: Focus | undefined;
  /** Who held what, if that is to be shown, and the moment that it is shown for. */
  readonly territoryParts: readonly TerritoryPart[] | undefined;
  readonly cursor: Instant;
  /** Counts how often what lies over the map has changed its size. */
  readonly covered: number;
  readonly openPart: PartWanted | undefined;
  readonly theme: Theme;
  readonly onlineTiles: boolean;
  /** Whether what first sight does not need may be loaded: relief, and the rest of the world. */
  readonly whole: boolean;
  /** Counts the reader's tries to load the base map. */
  readonly attempt: number;
  /** In somebody's page: what scrolls it is left to it, and reported. */
  readonly embedded: boolean;
  onHostScroll(how: ScrollGesture): void;
  onSelect(id: EventId): void;
  /** Only when the reader moved the map, never when the app did. */
  onCameraChange(camera: Camera): void;
  onShowPlace(id: PlaceId): void;
  /** All that is known of a place is wanted. */
  onOpenPlace(id: PlaceId): void;
  onTilesFail(): void;
  onLabelsFail(): void;
  onTerritoryFail(): void;
  onBaseMap(state: 'drawn' | 'failed'): void;
  /** The map stays as coarse as it was drawn first. */
  onDetailFail(): void;
  /** Where the reader can go back to after following a pointer. */
  onBackChange(back: (() => void) | undefined): void;
  /** Base map (or its failure) and marks are on the screen. */
  onDrawn(): void;
}

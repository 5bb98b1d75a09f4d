import type { Map as LeafletMap } from 'leaflet';
import type { Dataset } from '../../model/dataset.ts';
import type { EventId, PlaceId, SourceId, TimelineEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { NameOf } from '../../model/placeName.ts';
import type { Source } from '../../model/source.ts';
import type { HeldPart, HeldPoint, TerritoryPart, TerritoryPoint } from '../../model/territoryParts.ts';
import type { Instant } from '../../model/time.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Asked } from '../../store/askedPlaces.ts';
import type { EventsByPlace } from '../../store/selectors.ts';
import type { Camera, Focus } from '../../store/state.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Theme } from '../../styles/mapPalette.ts';
import type { ScrollGesture } from '../input/useScrollHint.ts';
import type { PlacedInset } from './insetKinds.ts';

/** A part or point that the reader chose in the legend. A new object each time, so that asking twice opens it twice. */
export interface TerritoryWanted {
  readonly held: HeldPart | HeldPoint;
  readonly opener: HTMLElement;
}

/** Of events: only whether one is among them matters. */
export type Ids = Pick<ReadonlySet<EventId>, 'has'>;

export interface MapProps {
  readonly map: LeafletMap;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly vocabulary: Vocabulary;
  /** Named on the cards of points. */
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly strings: Strings;
  /** The current names of places on the map. */
  readonly nameOf: NameOf;
  /** Undefined until they have arrived. */
  readonly sideNames: Dataset['sideNames'] | undefined;
  readonly openingPlaceIds: readonly PlaceId[];
  /** The events of each place, in chronological order. */
  readonly events: EventsByPlace;
  /** The numbers of the events that are steps of a path, if one is followed. */
  readonly numbers: ReadonlyMap<EventId, number> | undefined;
  /** How much larger than usual the marks are. */
  readonly markScale: number;
  readonly selected: TimelineEvent | undefined;
  /** The events of the article within which the reader is; the marks of all others recede. */
  readonly ofArticle: Ids | undefined;
  readonly readingId: EventId | undefined;
  /** Whether the map moves to each selected event, even if it is in view. */
  readonly follow: boolean;
  readonly camera: Camera | undefined;
  readonly focus: Focus | undefined;
  /** What the reader asks to see without naming one event: an article, a search, a place, a path. */
  readonly asked: Asked | undefined;
  /** The territory parts if they are shown, and the moment they are shown for. */
  readonly territoryParts: readonly TerritoryPart[] | undefined;
  /** What stands for records that have not come. */
  readonly awaitedText: string;
  /** Whether they will be shown once their data have come. */
  readonly awaitsTerritory: boolean;
  /** Whether the areas of the territory layer are shown, or will be once their data has come. */
  readonly expectsAreas: boolean;
  readonly territoryPoints: readonly TerritoryPoint[];
  readonly cursor: Instant;
  /** Increases whenever something over the map changes its size. */
  readonly covered: number;
  readonly openTerritory: TerritoryWanted | undefined;
  readonly theme: Theme;
  readonly onlineTiles: boolean;
  /** Whether relief and the rest of the world may be loaded, which the first render does not need. */
  readonly whole: boolean;
  /** Calls a function as soon as `whole` holds, before the change is rendered; returns one that stops it. */
  whenWhole(act: () => void): () => void;
  /** Counts the reader's retries of loading the base map. */
  readonly attempt: number;
  /** Embedded: scroll gestures are left to the page around, and reported. */
  readonly embedded: boolean;
  onHostScroll(how: ScrollGesture): void;
  onSelect(id: EventId): void;
  /** The reader has moved the map; afterwards also where the app moves it on, so that the address says what is seen. */
  onCameraChange(camera: Camera): void;
  /** Which extent of the vocabulary the map shows, if one. */
  onExtentChange(id: string | undefined): void;
  /** Whether the reader has folded the framed detail or locator away. */
  readonly insetFolded: boolean;
  /** Where a framed detail or locator has room, if anywhere. */
  onInsetChange(inset: PlacedInset | undefined): void;
  onShowPlace(id: PlaceId): void;
  /** The reader wants the entry of a place in the gazetteer. */
  onOpenPlace(id: PlaceId): void;
  /** Whether the reader wants to come closer than the built-in map has anything to show. */
  onGroundEnd(isEnd: boolean): void;
  onTilesFail(): void;
  onLabelsFail(): void;
  onTerritoryFail(): void;
  onBaseMap(state: 'drawn' | 'failed'): void;
  /** The detailed map could not be loaded; it stays coarse. */
  onDetailFail(): void;
  /** The way back after the reader has followed a pointer. */
  onBackChange(back: (() => void) | undefined): void;
  /** Base map (or its failure) and marks are on the screen. */
  onDrawn(): void;
}

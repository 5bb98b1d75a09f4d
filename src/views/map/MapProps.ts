import type { Map as LeafletMap } from 'leaflet';
import type { EventId, PlaceId, TimelineEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { Camera, Focus } from '../../store/state.ts';
import type { EventsByPlace } from './layOutMarks.ts';
import type { Theme } from './palette.ts';

export interface MapProps {
  readonly map: LeafletMap;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly frame: readonly PlaceId[];
  /** What happened at each place, in the order of time. */
  readonly events: EventsByPlace;
  readonly selected: TimelineEvent | undefined;
  readonly readingId: EventId | undefined;
  readonly camera: Camera | undefined;
  readonly focus: Focus | undefined;
  readonly theme: Theme;
  readonly onlineTiles: boolean;
  /** Whether what first sight does not need may be loaded: relief, and the rest of the world. */
  readonly whole: boolean;
  /** Counts the reader's tries to load the base map. */
  readonly attempt: number;
  onSelect(id: EventId): void;
  /** Only when the reader moved the map, never when the app did. */
  onCameraChange(camera: Camera): void;
  onShowPlace(id: PlaceId): void;
  onTilesFail(): void;
  onBaseMap(state: 'drawn' | 'failed'): void;
  /** Where the reader can go back to after following a pointer. */
  onBackChange(back: (() => void) | undefined): void;
  /** Base map (or its failure) and marks are on the screen. */
  onDrawn(): void;
}

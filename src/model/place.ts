import type { PlaceId } from './event.ts';
import type { Instant } from './time.ts';
import type { SideId } from './vocabulary.ts';

/** Degrees on WGS84; north and east are positive. Longitudes may continue past 180 east of the date line. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** A name in one language, and whether that spelling was seen in a source. */
export interface SideName {
  /** In Latin letters, for English readers. */
  readonly latin: string;
  /** In the original script. */
  readonly script?: string;
  readonly seen: boolean;
}

/** The names of a place by language. */
export type SideNames = Readonly<Record<string, SideName>>;

/** How exactly a place is known. Decides whether it is drawn as a point or as an area. */
export type PlacePrecision =
  | 'building'
  | 'site'
  | 'village'
  | 'town'
  | 'city'
  | 'district'
  | 'area'
  | 'region';

export interface Place extends Coordinates {
  readonly id: PlaceId;
  /** The neutral name or pair of names: "Stepanakert / Khankendi". */
  readonly name: string;
  /** The pair with one side's name first, by side; absent if only one name is used. */
  readonly leading?: Readonly<Record<SideId, string>>;
  /** For events from this moment on, the neutral pair has the order of `leads`. */
  readonly orderChange?: { readonly from: Instant; readonly leads: SideId };
  readonly type: string;
  readonly precision: PlacePrecision;
  /** Radius in kilometres within which the place lies. */
  readonly uncertaintyKm: number;
  /** Whether the coordinates were found in a source. */
  readonly verified: boolean;
  /** The internationally recognised state it belongs to, if that is one state. */
  readonly state?: string;
}

/** What only the list of places says of a place. Both may arrive after the first render. */
export interface PlaceNotes {
  readonly coordinateSource?: string;
  readonly note?: string;
}

const AREAS: ReadonlySet<PlacePrecision> = new Set(['district', 'area', 'region']);

/** Whether the place is drawn as an area with its uncertainty, rather than as a point. */
export const isArea = (place: Place): boolean => AREAS.has(place.precision);

import type { PlaceId } from './event.ts';
import type { Instant } from './time.ts';
import type { SideId } from './vocabulary.ts';

/** Degrees on WGS84; north and east are positive. East of the date line longitudes may go on past 180. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** A name in its own spelling, and whether that spelling was seen in a source. */
export interface SideName {
  /** In Latin letters, as an English reader meets it. */
  readonly latin: string;
  /** In the original script. */
  readonly script?: string;
  readonly seen: boolean;
}

/** How exactly a place is known; decides whether it is drawn as a point or as an area. */
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
  /** The neutral name or name pair: "Stepanakert / Khankendi". */
  readonly name: string;
  /** By language. */
  readonly names: Readonly<Record<string, SideName>>;
  /** The name with that side's first, by side; absent where one name is in use. */
  readonly leading?: Readonly<Record<SideId, string>>;
  /** From when on the neutral pair of an event's place stands in the order of `leading`. */
  readonly orderChange?: { readonly from: Instant; readonly leads: SideId };
  readonly type: string;
  readonly precision: PlacePrecision;
  /** Radius in kilometres within which the place lies. */
  readonly uncertaintyKm: number;
  /** Whether the coordinate was read in a source. */
  readonly verified: boolean;
  readonly coordinateSource: string;
  /** The state it belongs to under international recognition, where that is one state. */
  readonly state?: string;
  readonly note?: string;
}

const AREAS: ReadonlySet<PlacePrecision> = new Set(['district', 'area', 'region']);

/** Whether the place is to be drawn as an area of its uncertainty rather than as a point. */
export const isArea = (place: Place): boolean => AREAS.has(place.precision);

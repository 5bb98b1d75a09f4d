import type { PlaceId } from './event.ts';
import type { Instant } from './time.ts';

/** Degrees on WGS84; north and east are positive. */
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
  readonly names: {
    readonly hy?: SideName;
    readonly az?: SideName;
    readonly fa?: SideName;
  };
  /** The name with the Armenian or the Azerbaijani one first; absent where one name is in use. */
  readonly leading?: { readonly hy: string; readonly az: string };
  /** From when on the neutral pair of an event's place stands in the order of `leading`. */
  readonly orderChange?: { readonly from: Instant; readonly leads: 'hy' | 'az' };
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

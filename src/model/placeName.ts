import type { Place } from './place.ts';
import type { Instant } from './time.ts';

/** Which side's name of a place leads; `both` is the neutral pair. */
export const NAMINGS = ['both', 'hy', 'az'] as const;
export type Naming = (typeof NAMINGS)[number];

/**
 * How a place is named: the neutral pair, or one side's name before the other's. Places with one name in use
 * keep it. `at` is the moment of the event that the place is named for: from the day that the place gives in
 * `orderChange` on, its neutral pair stands in the other order.
 */
export function placeName(place: Place, naming: Naming, at?: Instant): string {
  const { name, leading, orderChange } = place;
  if (!leading) return name;
  if (naming !== 'both') return leading[naming];
  return orderChange && at !== undefined && at >= orderChange.from ? leading[orderChange.leads] : name;
}

/** `placeName` with the reader's choice already made. */
export type NameOf = (place: Place, at?: Instant) => string;

import type { Place } from './place.ts';
import type { Instant } from './time.ts';

/** The neutral pair of names; no side may have this id. */
export const NEUTRAL = 'both';

/** Which side's name of a place leads: `both`, or the id of a side. */
export type Naming = string;

/**
 * How a place is named: the neutral pair, or one side's name before the other's. Places with one name in use
 * keep it. `at` is the moment of the event that the place is named for: from the day that the place gives in
 * `orderChange` on, its neutral pair stands in the other order.
 */
export function placeName(place: Place, naming: Naming, at?: Instant): string {
  const { name, leading, orderChange } = place;
  if (!leading) return name;
  if (naming !== NEUTRAL) return leading[naming] ?? name;
  const leads = orderChange && at !== undefined && at >= orderChange.from ? orderChange.leads : undefined;
  return (leads !== undefined && leading[leads]) || name;
}

/** `placeName` with the reader's choice already made. */
export type NameOf = (place: Place, at?: Instant) => string;

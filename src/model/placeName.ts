import type { Place } from './place.ts';
import type { Instant } from './time.ts';

/** Selects the neutral pair of names; no side may have this id. */
export const NEUTRAL = 'both';

/** Which side's name comes first: `both`, or the id of a side. */
export type Naming = string;

/**
 * The name of a place: the neutral pair, or the pair with one side's name first. Places with a single name keep it.
 * `at` is the moment of the event that the name is for: from `orderChange.from` on, the neutral pair has the other
 * order.
 */
export function placeName(place: Place, naming: Naming, at?: Instant): string {
  const { name, leading, orderChange } = place;
  if (!leading) return name;
  if (naming !== NEUTRAL) return leading[naming] ?? name;
  const leads = orderChange && at !== undefined && at >= orderChange.from ? orderChange.leads : undefined;
  return (leads !== undefined && leading[leads]) || name;
}

/** `placeName` with the reader's choice applied. */
export type NameOf = (place: Place, at?: Instant) => string;

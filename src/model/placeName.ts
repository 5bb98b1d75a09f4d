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

/** A text, in which pairs of names stand in the order that the reader chose. */
export type NamesIn = (text: string) => string;

/** For headings, which are written with the neutral pairs: puts the names of the chosen side first in each pair. */
export function namesIn(places: Iterable<Place>, naming: Naming): NamesIn {
  if (naming === NEUTRAL) return (text) => text;
  const chosen = new Map(
    [...places].flatMap(({ name, leading = {} }) => {
      const wanted = leading[naming];
      const pairs = [name, ...Object.values(leading)].filter((it) => it.includes(' / ') && it !== wanted);
      return wanted === undefined ? [] : pairs.map((pair) => [pair, wanted] as const);
    }),
  );
  if (chosen.size === 0) return (text) => text;
  const longestFirst = [...chosen.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
  return (text) => text.replace(pattern, (pair) => chosen.get(pair) ?? pair);
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A list with at least one item. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

export const isNonEmpty = <Item>(list: readonly Item[]): list is NonEmpty<Item> => list.length > 0;

/**
 * The item at a position that must exist.
 * @throws RangeError if it does not.
 */
export function itemAt<Item>(list: ArrayLike<Item>, position: number): Item {
  const item = list[position];
  if (item === undefined) throw new RangeError(`No item ${position} in a list of ${list.length}.`);
  return item;
}

/** The keys of an object that has no keys beyond those of its type. */
export const keysOf = <Keyed extends object>(record: Keyed): (keyof Keyed & string)[] =>
  // Object.keys returns strings, because an object may have more keys than its type names.
  Object.keys(record) as (keyof Keyed & string)[];

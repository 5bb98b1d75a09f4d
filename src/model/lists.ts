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

/** Whether two lists have the same items in the same order; the same objects, unless `isSame` says otherwise. */
export const isSameList = <Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (a: Item, b: Item) => boolean = Object.is,
): boolean => a.length === b.length && a.every((item, index) => isSame(item, itemAt(b, index)));

/** An object with a value for each key. */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> =>
  // The type of Object.fromEntries says nothing about the keys.
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;

/** The keys of an object that has no keys beyond those of its type. */
export const keysOf = <Keyed extends object>(record: Keyed): (keyof Keyed & string)[] =>
  // Object.keys returns strings, because an object may have more keys than its type names.
  Object.keys(record) as (keyof Keyed & string)[];

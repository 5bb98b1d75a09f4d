/** Longer names are shortened. */
const LONG = 26;

/**
 * For example "Embassy of Azerbaijan in Tehran" for "… (old address, 16 Rastovan Street, Pasdaran)". Short names are
 * unchanged.
 */
export function shortPlaceName(name: string): string {
  if (name.length <= LONG) return name;
  const plain = name.replace(/ \([^)]*\)/g, '');
  return plain.length <= LONG ? plain : plain.replace(/, about .*$/, '');
}

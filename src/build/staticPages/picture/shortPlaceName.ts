/** Longer names are cut: a picture has little room. */
const LONG = 26;

/** "Embassy of Azerbaijan in Tehran" of "… (old address, 16 Rastovan Street, Pasdaran)"; short names stay. */
export function shortPlaceName(name: string): string {
  if (name.length <= LONG) return name;
  const plain = name.replace(/ \([^)]*\)/g, '');
  return plain.length <= LONG ? plain : plain.replace(/, about .*$/, '');
}

/**
 * Longitudes of places on both sides of the date line, in the shortest range that contains them all: those west of the
 * widest gap continue past 180, so that numbers grow from west to east and nearby places have nearby numbers.
 */
export function unwrapLongitudes(longitudes: readonly number[]): (longitude: number) => number {
  const sorted = [...new Set(longitudes)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return (longitude) => longitude;
  let widest = first + 360 - last;
  let west = first;
  let before = first;
  for (const longitude of sorted) {
    const gap = longitude - before;
    before = longitude;
    if (gap <= widest) continue;
    widest = gap;
    west = longitude;
  }
  return (longitude) => (longitude < west ? longitude + 360 : longitude);
}

/** The same longitude between -180 and 180. */
export const wrapLongitude = (longitude: number): number => (longitude > 180 ? longitude - 360 : longitude);

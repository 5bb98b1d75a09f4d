/**
 * The smallest number; Infinity for none. Works for any count, unlike `Math.min` with a spread, which overflows the
 * stack at about 100,000.
 */
export function minOf(numbers: Iterable<number>): number {
  let result = Number.POSITIVE_INFINITY;
  for (const number of numbers) result = Math.min(result, number);
  return result;
}

/** The largest number; -Infinity for none. */
export function maxOf(numbers: Iterable<number>): number {
  let result = Number.NEGATIVE_INFINITY;
  for (const number of numbers) result = Math.max(result, number);
  return result;
}

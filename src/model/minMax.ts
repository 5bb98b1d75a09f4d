/** The least of numbers, however many: spread into `Math.min` some 100,000 overflow the stack. Infinity for none. */
export function minOf(numbers: Iterable<number>): number {
  let result = Number.POSITIVE_INFINITY;
  for (const number of numbers) result = Math.min(result, number);
  return result;
}

/** The most of numbers, however many; minus infinity for none. */
export function maxOf(numbers: Iterable<number>): number {
  let result = Number.NEGATIVE_INFINITY;
  for (const number of numbers) result = Math.max(result, number);
  return result;
}

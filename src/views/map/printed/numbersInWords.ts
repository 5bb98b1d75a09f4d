/** Sorted numbers, with consecutive ones as ranges: "1–3, 7". */
export function numbersInWords(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && number <= range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([first, last]) => (first === last ? first : `${first}${last === first + 1 ? ', ' : '–'}${last}`))
    .join(', ');
}

/**
 * Today in the reader's time zone, as an ISO date. Undefined if the clock is before the date of the data, because then
 * it is wrong: a citation or print sheet without a date is better than one with an impossible date.
 *
 * @param asOf ISO date of the data
 */
export function readersDay(asOf: string, now: Date = new Date()): string | undefined {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))];
  return today.join('-') < asOf ? undefined : today.join('-');
}

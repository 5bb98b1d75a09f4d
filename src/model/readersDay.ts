/**
 * The day on which the reader reads this, as the calendar at their place has it: an ISO date. Nothing where the
 * clock is wrong, which is certain where it shows a day before that of the data: a citation or a sheet without a
 * day is better than one with a day that cannot be.
 *
 * @param asOf ISO date of the data
 */
export function readersDay(asOf: string, now: Date = new Date()): string | undefined {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))];
  return today.join('-') < asOf ? undefined : today.join('-');
}

/** The days that the six maps show: before the war, after each change, and the last one. */
export const MAP_DATES = [
  '1988-06-01',
  '1994-06-01',
  '2020-09-26',
  '2020-12-10',
  // After the road to Armenia was moved in the last days of the month.
  '2022-08-31',
  '2023-09-30',
] as const;

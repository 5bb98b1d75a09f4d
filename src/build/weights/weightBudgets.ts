/** What the first sight of our own chronology is made of. `total` is all of it, until the three views answer. */
export type WeightName =
  | 'page'
  | 'shared script'
  | 'entry script'
  | 'small scripts'
  | 'first data'
  | 'map script'
  | 'timeline script'
  | 'lazy styles'
  | 'base map'
  | 'total';

/**
 * The most that each may weigh, in kB (1,000 bytes) of Brotli as the build compresses it, without headers. Whoever needs
 * more here takes it from another line: the total is what readers wait for. What has none is not to be asked for at all.
 */
export const WEIGHT_BUDGETS: Readonly<Record<WeightName, number>> = {
  page: 40.2,
  'shared script': 91.7,
  'entry script': 26.7,
  'small scripts': 15.4,
  'first data': 13.6,
  'map script': 51.8,
  'timeline script': 50.5,
  'lazy styles': 11.5,
  'base map': 0,
  total: 300.4,
};

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
 * more here takes it from another line: the total is what readers wait for.
 */
export const WEIGHT_BUDGETS: Readonly<Record<WeightName, number>> = {
  page: 40,
  'shared script': 88,
  'entry script': 22,
  'small scripts': 10,
  'first data': 40,
  'map script': 52,
  'timeline script': 57,
  'lazy styles': 12,
  'base map': 22,
  total: 330,
};

/** Safari throws after 100 calls of `history` in 30 seconds. 40 at once and 50 more in that time stay below that. */
const AT_ONCE = 40;
const EVERY = 600;

/**
 * Limits how often the browser is called.
 *
 * @param now the clock, in ms
 */
export function callBudget(now: () => number = () => performance.now()) {
  let left = AT_ONCE;
  let counted = now();
  return {
    /** Takes a call from the budget and returns 0, or the ms until one is available. */
    take(): number {
      const at = now();
      left = Math.min(AT_ONCE, left + (at - counted) / EVERY);
      counted = at;
      if (left < 1) return Math.ceil((1 - left) * EVERY);
      left -= 1;
      return 0;
    },
  };
}

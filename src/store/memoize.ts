/** Identifies a store in the selectors' caches, so that two stores in one page do not evict each other's results. */
export type CacheKey = { readonly cacheOf: 'a store' };

export const cacheKey = (): CacheKey => ({ cacheOf: 'a store' });

/**
 * Caches the last result per store: the same inputs give the same object, which React and the adapters rely on. If
 * `isSame` considers a new result equal to the last, the last object is kept.
 */
export function memoize<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
  isSame?: (a: Result, b: Result) => boolean,
) {
  const kept = new WeakMap<CacheKey, { readonly inputs: Inputs; readonly result: Result }>();
  return ({ session: { cache } }: WithCache, ...inputs: Inputs): Result => {
    const last = kept.get(cache);
    if (last && inputs.every((input, index) => input === last.inputs[index])) return last.result;
    const result = compute(...inputs);
    const same = last && isSame?.(last.result, result) ? last.result : result;
    kept.set(cache, { inputs, result: same });
    return same;
  };
}

interface WithCache {
  readonly session: { readonly cache: CacheKey };
}

/** Caches a result for as long as its immutable input exists. */
export function weakMemoize<Of extends object, Result>(compute: (of: Of) => Result): (of: Of) => Result {
  const kept = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    const known = kept.get(of) ?? { result: compute(of) };
    kept.set(of, known);
    return known.result;
  };
}

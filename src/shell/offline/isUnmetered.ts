/** Not in TypeScript's library: Chromium only, and parts of it. */
export interface Connection extends EventTarget {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

/** Undefined in Firefox and Safari, which tell nothing about the connection. */
export const connection = (): Connection | undefined =>
  (navigator as Navigator & { readonly connection?: Connection }).connection;

/**
 * Whether some hundred kilobytes more cost the reader nothing: neither money, by a connection that is likely to be
 * metered, nor time, by a slow one. Where the browser does not tell, they are assumed to be free.
 */
export function isUnmetered(): boolean {
  const { saveData = false, effectiveType = '4g', type } = connection() ?? {};
  if (saveData || effectiveType !== '4g' || type === 'cellular') return false;
  return !matchMedia('(prefers-reduced-data: reduce)').matches;
}

import type { PaneSizes } from './paneSizes.ts';

const KEY = 'araxes';

/** What the reader set once and for all. Kept only where the browser lets us keep it. */
export interface Preferences {
  /** Whether "/" and "?" act as shortcuts. */
  readonly shortcuts: boolean;
  /** Only those that the reader has set. */
  readonly paneSizes: PaneSizes;
}

const DEFAULTS: Preferences = { shortcuts: true, paneSizes: {} };

export function readPreferences(): Preferences {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return DEFAULTS; // storage throws in sandboxed frames and where third parties are refused it
  }
}

/** Changes what is given, leaves the rest; answers whether it could be kept. */
export function keepPreferences(change: Partial<Preferences>): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...change }));
    return true;
  } catch {
    return false; // it then holds until the page is closed
  }
}

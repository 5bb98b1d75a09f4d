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

export function loadPreferences(): Preferences {
  try {
    if (typeof localStorage === 'undefined') return DEFAULTS; // the page is being built
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch (error) {
    // Storage throws in sandboxed frames and where third parties are refused it.
    console.info('Preferences cannot be read.', error);
    return DEFAULTS;
  }
}

/** Changes what is given, leaves the rest; answers whether it could be kept. */
export function savePreferences(change: Partial<Preferences>): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...loadPreferences(), ...change }));
    return true;
  } catch (error) {
    console.info('Preferences cannot be kept; they hold until the page is closed.', error);
    return false;
  }
}

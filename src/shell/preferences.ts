const KEY = 'araxes';

/** What the reader set once and for all. Kept only where the browser lets us keep it. */
export interface Preferences {
  /** Whether "/" and "?" act as shortcuts. */
  readonly shortcuts: boolean;
}

const DEFAULTS: Preferences = { shortcuts: true };

export function readPreferences(): Preferences {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return DEFAULTS; // storage throws in sandboxed frames and where third parties are refused it
  }
}

/** Answers whether it could be kept. */
export function keepPreferences(preferences: Preferences): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false; // it then holds until the page is closed
  }
}

const KEY = 'araxes';

/** What the reader has set for all visits. Saved only if the browser allows it. */
export interface Preferences {
  /** Whether "/" and "?" are shortcuts. */
  readonly shortcuts: boolean;
  /** Only the sizes that the reader has set, in percent, by pane. */
  readonly paneSizes: Readonly<Partial<Record<string, number>>>;
  /** The detail on the map is folded away. */
  readonly insetFolded: boolean;
}

const DEFAULTS: Preferences = { shortcuts: true, paneSizes: {}, insetFolded: false };

export function loadPreferences(): Preferences {
  try {
    if (typeof localStorage === 'undefined') return DEFAULTS; // the page is being prerendered
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch (error) {
    // Storage throws in sandboxed iframes and where third parties are blocked.
    console.info('Preferences cannot be read.', error);
    return DEFAULTS;
  }
}

/** Changes the given preferences. Returns whether they could be saved. */
export function savePreferences(change: Partial<Preferences>): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...loadPreferences(), ...change }));
    return true;
  } catch (error) {
    console.info('Preferences cannot be kept; they hold until the page is closed.', error);
    return false;
  }
}

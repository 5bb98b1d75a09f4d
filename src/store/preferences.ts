const KEY = 'araxes';

/**
 * Panes that can be resized: `panel` in width, the others in height. The narrow layout has `map` and `strip` (its
 * timeline), all others have `timeline`.
 */
export type Pane = 'panel' | 'timeline' | 'map' | 'strip';

/** In percent of the width or height of all views together. */
export type PaneSizes = Readonly<Partial<Record<Pane, number>>>;

/** What the reader has set for all visits. Saved only if the browser allows it. */
export interface Preferences {
  /** Whether single characters, such as "/" and, when presenting, "n", are shortcuts. */
  readonly shortcuts: boolean;
  /** Only the sizes that the reader has set. */
  readonly paneSizes: PaneSizes;
  /** Whether the reader has closed the ways in above the list. */
  readonly waysInClosed: boolean;
  /** Whether the framed detail on the map is folded away. */
  readonly insetFolded: boolean;
  /** The language of the interface where the address asks for none. */
  readonly language: string | undefined;
}

const DEFAULTS: Preferences = {
  shortcuts: true,
  paneSizes: {},
  waysInClosed: false,
  insetFolded: false,
  language: undefined,
};

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

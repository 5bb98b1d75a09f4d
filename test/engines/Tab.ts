export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * One tab of a browser: only what each driver does in its own way. Points are in CSS pixels of the page's viewport, in
 * iframes too.
 */
export interface Tab {
  /** True if its session keeps no files but in memory, as in a private window. */
  readonly isPrivate?: boolean;
  /** Opens an address and waits for the page's `load`. */
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression, awaited if it is a promise, in the page or in its only iframe. */
  readonly evaluate: (expression: string, where: Where) => Promise<unknown>;
  readonly click: (point: Point) => Promise<void>;
  readonly drag: (from: Point, to: Point) => Promise<void>;
  /** Turns the wheel by so many pixels, with the Control key held if asked. */
  readonly wheel: (at: Point, pixels: number, control: boolean) => Promise<void>;
  /** Presses one key, by its `KeyboardEvent.key`. */
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly screenshot: () => Promise<Uint8Array>;
  /** Errors and warnings on the console, and uncaught errors, so far. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export type Where = 'page' | 'frame';

/** A running browser of one engine. */
export interface Engine {
  /** Name and version, as the browser gives them. */
  readonly version: string;
  /** True if the page has to record its console messages itself: see `noteComplaints.js`. */
  readonly needsNotes?: true;
  readonly newTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export const VIEWPORT = { width: 1280, height: 800 } as const;

import type { Page } from '@playwright/test';
import { readMissed, readStop, type Stop, startWalk } from './tabStop.ts';

/** What a walk needs of a browser, whatever drives it. */
export interface Walker {
  readonly press: (key: 'Tab') => Promise<void>;
  readonly run: <Value, Result>(
    inPage: (value: Value) => Result | Promise<Result>,
    value: Value,
  ) => Promise<Result>;
}

export interface Walk {
  readonly stops: readonly Stop[];
  /** Names of what Tab should have reached, and has not. */
  readonly missed: readonly string[];
}

/** So many stops are enough for any state; a walk that does not end is a trap. */
const MOST = 400;

/**
 * Presses Tab from the top of the page until the focus leaves it, and reports every stop. A list, a map and a timeline
 * are one stop each, so walks are short. For a state that differs from another one only in the panel, the walk through
 * the panel is enough.
 */
export async function walkByTab({ press, run }: Walker, where: 'top' | 'panel' = 'top'): Promise<Walk> {
  await run(startWalk, where);
  const stops: Stop[] = [];
  while (stops.length < MOST) {
    await press('Tab');
    const stop = await run(readStop, undefined);
    if (!stop) return { stops, missed: await run(readMissed, undefined) };
    stops.push(stop);
  }
  throw new Error(`The walk did not end after ${MOST} stops; the last is ${stops.at(-1)?.name}.`);
}

/** From the top of the page to the panel, without its own links. */
export const stopsToPanel = ({ stops }: Walk): number => stops.findIndex(({ isInPanel }) => isInPanel);

export const walkerOf = (page: Page): Walker => ({
  press: (key) => page.keyboard.press(key),
  run: (inPage, value) => page.evaluate(inPage as never, value),
});

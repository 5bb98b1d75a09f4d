import { type PageCondition, pageCondition } from '../../files/pageCondition.ts';
import { reloadPage } from '../../files/reloadPage.ts';
import { untilStaying } from '../../files/untilStaying.ts';
import { lacksStyles, requestMissingStyles } from '../../files/watchStyleSheets.ts';
import type { Strings } from '../../strings/strings.ts';

type Load<Part> = () => Promise<Part>;

/** Loads that failed for want of a style sheet; they succeed only once all style sheets have come. */
const unstyled = new WeakSet<Load<unknown>>();

/** Loads a part with its style sheets. What is missing of these is requested again with each part. */
export async function attempt<Part>(load: Load<Part>): Promise<Part> {
  const isStyled = lacksStyles() ? requestMissingStyles() : true;
  if (unstyled.has(load) && !(await isStyled)) throw new Error('A style sheet is missing.');
  try {
    const part = await load();
    unstyled.delete(load);
    return part;
  } catch (error) {
    // As Vite names it.
    if (/\bCSS\b/.test(String(error))) unstyled.add(load);
    throw error;
  }
}

/** A part of the app whose code could not be loaded; `condition` is the probable cause. */
export class PartNotLoaded extends Error {
  readonly condition: PageCondition;
  readonly #load: Load<unknown>;

  constructor(condition: PageCondition, load: Load<unknown>, cause: unknown) {
    super('A part of the page could not be loaded.', { cause });
    this.condition = condition;
    this.#load = load;
  }

  /**
   * Tries to load the part again. Firefox and WebKit remember a script that failed and never request it again; if the
   * page itself can be reached, it is reloaded instead.
   *
   * @returns the remaining error; undefined once the part has loaded
   */
  async tryAgain(): Promise<PartNotLoaded | undefined> {
    try {
      await attempt(this.#load);
      return undefined;
    } catch (cause) {
      await untilStaying();
      const condition = await pageCondition();
      if (condition !== 'unreachable') await reloadPage();
      return new PartNotLoaded(condition, this.#load, cause);
    }
  }
}

/** @throws PartNotLoaded */
export async function loadPart<Part>(load: Load<Part>): Promise<Part> {
  try {
    return await attempt(load);
  } catch (cause) {
    await untilStaying();
    throw new PartNotLoaded(await pageCondition(), load, cause);
  }
}

/**
 * Loads a part that has no place of its own on the page. If it fails, the reader is notified and may try again.
 *
 * @returns the part, whenever it has loaded
 */
export function loadOrNotify<Part>(
  load: Load<Part>,
  failure: (strings: Strings) => string,
  notify: (text: (strings: Strings) => string, tryAgain: () => void) => void,
): Promise<Part> {
  return new Promise((resolve) => {
    const report = (error: PartNotLoaded) => {
      console.error(error);
      notify(failure, async () => {
        const still = await error.tryAgain();
        if (still) report(still);
        else resolve(await load());
      });
    };
    loadPart(load).then(resolve, report);
  });
}

import { expect } from 'vitest';
import type { Point, Tab, Where } from './Tab.ts';

/** An element, by a CSS selector; where several match, by the name or text that it has or begins with. */
export interface Target {
  readonly css: string;
  readonly name?: string;
}

export const button = (name: string, inside = ''): Target => ({ css: `${inside} button`, name });
export const link = (name: string, inside = ''): Target => ({ css: `${inside} a[href]`, name });
/** A region by its accessible name. */
export const region = (name: string) => `section[aria-label="${name}"]`;

/** What is seen and done in a document: a page, or the iframe in it. */
export class View {
  protected readonly tab: Tab;
  readonly #where: Where;

  constructor(tab: Tab, where: Where) {
    this.tab = tab;
    this.#where = where;
  }

  /** Runs a function in the document. It may use its arguments and the document, but nothing else of its own file. */
  async evaluate<Values extends unknown[], Result>(
    run: (...values: Values) => Result | Promise<Result>,
    ...values: Values
  ): Promise<Result> {
    return (await this.tab.evaluate(call(run, values), this.#where)) as Result;
  }

  /** Waits until an element is visible. */
  async see(target: Target): Promise<void> {
    await expect.poll(() => this.evaluate(isSeen, target), said('sees', target)).toBe(true);
  }

  /** Waits until no such element is visible. */
  async seeNo(target: Target): Promise<void> {
    await expect.poll(() => this.evaluate(isSeen, target), said('sees', target)).toBe(false);
  }

  /** Waits until the text of the first matching element is as expected. */
  async seeText(css: string, text: string | RegExp): Promise<void> {
    const read = () => this.evaluate((it) => document.querySelector<HTMLElement>(it)?.innerText ?? '', css);
    const expected = expect.poll(read, { message: `the text of ${css}` });
    await (typeof text === 'string' ? expected.toContain(text) : expected.toMatch(text));
  }

  /** Waits until a condition holds in the document. */
  async waitFor<Values extends unknown[]>(
    what: string,
    holds: (...values: Values) => unknown,
    ...values: Values
  ): Promise<void> {
    // Drivers return elements in different ways, or not at all.
    const expression = `(async () => Boolean(await ${call(holds, values)}))()`;
    await expect.poll(() => this.tab.evaluate(expression, this.#where), { message: what }).toBe(true);
  }

  async waitUntilReady(): Promise<void> {
    await this.waitFor('ready', () => document.documentElement.dataset.araxesReady === 'true');
  }

  async click(target: Target): Promise<void> {
    await this.tab.click(await this.#restingPoint(target));
  }

  /** Clicks into a field, and types. */
  async fill(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.tab.type(text);
  }

  /** Turns the wheel over the middle of an element. */
  async wheel(target: Target, pixels: number, { control = false } = {}): Promise<void> {
    await this.tab.wheel(await this.#restingPoint(target), pixels, control);
  }

  /** Drags from the middle of an element. */
  async drag(target: Target, by: Point): Promise<void> {
    const from = await this.#restingPoint(target);
    await this.tab.drag(from, { x: from.x + by.x, y: from.y + by.y });
  }

  /** Focuses an element without the pointer; the settings for Tab differ between systems. */
  async focus(css: string): Promise<void> {
    await this.evaluate((it) => document.querySelector<HTMLElement>(it)!.focus(), css);
  }

  async press(key: string): Promise<void> {
    await this.tab.press(key);
  }

  /** A point at which an element at rest takes the pointer, in coordinates of the page around. */
  async #restingPoint(target: Target): Promise<Point> {
    const corner = this.#where === 'frame' && (await this.tab.evaluate(call(frameCorner, []), 'page'));
    const origin = (corner || { x: 0, y: 0 }) as Point;
    let [last, point]: (Point | null)[] = [null, null];
    const look = async () => {
      last = point;
      point = await this.evaluate(findPoint, target);
      return point && last && point.x === last.x && point.y === last.y;
    };
    await expect.poll(look, said('can point at', target)).toBe(true);
    return { x: point!.x + origin.x, y: point!.y + origin.y };
  }
}

/** The call of a function as an expression. */
const call = (run: (...values: never[]) => unknown, values: readonly unknown[]) =>
  `(${run})(${values.map((value) => JSON.stringify(value)).join(', ')})`;

const said = (verb: string, { css, name }: Target) => ({
  message: `${verb} ${css}${name ? ` "${name}"` : ''}`,
});

/** Whether a matching element is visible; runs in the page. */
function isSeen({ css, name }: Target): boolean {
  return [...document.querySelectorAll(css)].some((element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    const { width, height } = element.getBoundingClientRect();
    const visible = width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    // The names of marks begin with their kind.
    return visible && (name === undefined || text.startsWith(name) || text.includes(`: ${name}`));
  });
}

/** The middle of the first matching element that takes the pointer there, scrolled to if need be; runs in the page. */
async function findPoint({ css, name }: Target): Promise<Point | null> {
  const middle = (element: Element): Point => {
    // Of a link on two lines, the first: the middle of both may be beside the words.
    const { x, y, width, height } = element.getClientRects()[0]!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const takesPointer = (element: Element) => {
    const { x, y } = middle(element);
    return element.contains(document.elementFromPoint(x, y));
  };
  for (const element of document.querySelectorAll(css)) {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    if (name !== undefined && !text.startsWith(name) && !text.includes(`: ${name}`)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (!takesPointer(element)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What becomes visible may be laid out only now, and move what is below it.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    if (takesPointer(element)) return middle(element);
  }
  return null;
}

/** Where the content of the iframe begins; runs in the page around. */
function frameCorner(): Point {
  const frame = document.querySelector('iframe')!;
  frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y } = frame.getBoundingClientRect();
  return { x: x + frame.clientLeft, y: y + frame.clientTop };
}

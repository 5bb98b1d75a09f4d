import type { Tab } from './Tab.ts';

/** What a page of Playwright and one of Puppeteer have in common. */
interface DrivenPage {
  goto(address: string): Promise<unknown>;
  frames(): { evaluate(expression: string): Promise<unknown> }[];
  screenshot(): Promise<Uint8Array>;
  readonly mouse: {
    click(x: number, y: number): Promise<void>;
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
}

/** A tab made of such a page; turning the wheel, the console and closing depend on the driver. */
export const pageTab = (
  page: DrivenPage,
  own: Pick<Tab, 'complaints' | 'close' | 'isPrivate'> & {
    readonly turnWheel: (pixels: number) => Promise<void>;
  },
): Tab => ({
  isPrivate: own.isPrivate ?? false,
  open: async (address) => {
    await page.goto(address);
  },
  evaluate: (expression, where) => {
    const frame = page.frames()[where === 'page' ? 0 : 1];
    return frame ? frame.evaluate(expression) : Promise.reject(new Error('The page has no frame.'));
  },
  click: ({ x, y }) => page.mouse.click(x, y),
  drag: async (from, to) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
  },
  wheel: async ({ x, y }, pixels, control) => {
    await page.mouse.move(x, y);
    if (control) await page.keyboard.down('Control');
    await own.turnWheel(pixels);
    if (control) await page.keyboard.up('Control');
  },
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  screenshot: () => page.screenshot(),
  complaints: own.complaints,
  close: own.close,
});

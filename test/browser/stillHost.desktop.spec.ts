import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { frameOf, HOST, middleOf, openHost, readyFrameIn, scrolled } from './scrollingHost.ts';
import { settle } from './settle.ts';

test.use({ allowed: { hosts: [HOST] } });

const WIDTH = 900;
const HEIGHT = 640;

/** Scrolls the host so that only one half of its iframe is in view, and returns how far it is scrolled. */
async function showHalf(page: Page, half: 'upper' | 'lower'): Promise<number> {
  return page.evaluate((half) => {
    const { top, height } = document.querySelector('iframe')!.getBoundingClientRect();
    scrollTo(0, Math.round(scrollY + top + (half === 'upper' ? height / 2 - innerHeight : height / 2)));
    return scrollY;
  }, half);
}

const openFrame = async (page: Page, query: string): Promise<Frame> => {
  await openHost(page, `<div style="height:1200px"></div>${frameOf(query, WIDTH, HEIGHT)}`);
  const frame = await readyFrameIn(page);
  // Popups, legends and dialogs come a moment after all is drawn.
  await settle(frame, 300);
  return frame;
};

/** What a scrolled list brings into sight can be pressed only after the next frame. */
const press = (page: Page, frame: Frame, selector: string) =>
  expect(() => pressFirst(page, frame, selector)).toPass({ timeout: 5000 });

/** Clicks the middle of the first that is visible and not covered; unlike `locator.click()` it scrolls nothing. */
async function pressFirst(page: Page, frame: Frame, selector: string) {
  const { x, y } = (await page.locator('iframe').boundingBox())!;
  for (const found of await frame.locator(selector).all()) {
    const middle = await found.evaluate((it) => {
      const { left, top, width, height } = it.getClientRects()[0] ?? new DOMRect();
      const middle = { x: left + width / 2, y: top + height / 2 };
      return it.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : undefined;
    });
    if (!middle || y + middle.y < 0 || y + middle.y > page.viewportSize()!.height) continue;
    return page.mouse.click(x + middle.x, y + middle.y);
  }
  throw new Error(`Nothing of ${selector} is in sight.`);
}

async function drag(page: Page, frame: Frame, selector: string, by: { x: number; y: number }) {
  const { x, y } = await middleOf(frame, selector);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 3 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 3 });
  await page.mouse.up();
}

type Acts = Readonly<Record<string, (page: Page, frame: Frame) => Promise<unknown>>>;

const keys = async (page: Page, ...names: readonly string[]) => {
  for (const name of names) await page.keyboard.press(name);
};

/** What the reader may do with what is visible, one after the other. */
const CASES: readonly [query: string, half: 'upper' | 'lower', acts: Acts][] = [
  [
    '?embed=1',
    'upper',
    {
      'a link of the list': (page, frame) => press(page, frame, '.event-item h3 a'),
      'closing the event': (page, frame) => press(page, frame, '.back'),
      // Closing has brought the focus back to the list.
      'keys in the list': async (page, frame) => {
        await expect(frame.locator('.event-item h3 a:focus')).toHaveCount(1);
        await keys(page, 'End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowUp');
        await press(page, frame, '.event-item h3 a');
      },
      'next and previous': async (page, frame) => {
        await press(page, frame, '.embed-steps button >> nth=1');
        await press(page, frame, '.embed-steps button >> nth=0');
      },
      'a page of the panel': async (page, frame) => {
        await frame.locator('#events').evaluate((panel) => panel.scrollTo({ top: 0 }));
        await press(page, frame, '.panel-nav a >> nth=1');
      },
      'a mark': (page, frame) => press(page, frame, '.map :is(.map-mark, .map-cluster)'),
      'keys on the marks': (page) => keys(page, 'End', 'Home', 'ArrowDown', 'Enter', 'Escape'),
      'the empty map': (page) => page.mouse.click(30, page.viewportSize()!.height - 40),
      'keys on the map': (page) => keys(page, 'ArrowDown', 'ArrowUp', 'ArrowRight', '+', '-'),
      'dragging the map': (page, frame) => drag(page, frame, '.map-canvas', { x: -60, y: -40 }),
    },
  ],
  [
    '?embed=1',
    'lower',
    {
      'the lanes': (page, frame) => press(page, frame, '.timeline-lanes'),
      'a mark of the lanes': (page, frame) => press(page, frame, '.timeline-lanes [data-key]'),
      'keys in the lanes': (page) =>
        keys(page, 'ArrowRight', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'Enter', '+'),
      'dragging the lanes': (page, frame) => drag(page, frame, '.timeline-lanes', { x: 80, y: 0 }),
      'the strip': (page, frame) => press(page, frame, '.density'),
      'dragging the end of the brush': (page, frame) =>
        drag(page, frame, '.brush-handle[data-edge="end"]', { x: -40, y: 0 }),
      'keys on the brush': async (page, frame) => {
        await press(page, frame, '.brush-handle[data-edge="start"]');
        await keys(page, 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown');
      },
      'a period': (page, frame) => press(page, frame, '.timeline button'),
      'the map': (page) => page.mouse.click(300, 10),
    },
  ],
  [
    '?kind=legal',
    'upper',
    {
      'the search': async (page, frame) => {
        await press(page, frame, 'input[type=search]');
        await keys(page, 'w', 'a', 'r');
      },
      'taking a filter away': (page, frame) => press(page, frame, '.chip'),
      'the filters': (page, frame) => press(page, frame, '.header-buttons button >> nth=0'),
      'closing them': (page) => keys(page, 'Escape'),
      'the help': async (page) => {
        await page.mouse.click(30, page.viewportSize()!.height - 40);
        await keys(page, '?');
      },
      'closing it': (page) => keys(page, 'Escape'),
    },
  ],
  [
    '',
    'lower',
    {
      'the help, whose top is out of sight': async (page, frame) => {
        await press(page, frame, '.timeline-lanes');
        await keys(page, '?');
      },
      'closing it': (page) => keys(page, 'Escape'),
      'the search, which is out of sight': (page) => keys(page, '/'),
    },
  ],
  [
    '?embed=1&present=1&event=e2022-09-14',
    'lower',
    {
      'the next slide': (page, frame) => press(page, frame, 'button[aria-label="Next event"]'),
      'keys of the slides': (page) => keys(page, 'PageDown', 'ArrowDown', 'Home', ' '),
      'the list of slides': (page, frame) => press(page, frame, 'button[aria-label="All steps"]'),
      'closing it': (page) => keys(page, 'Escape'),
      'the black screen': (page) => keys(page, 'b', 'b'),
    },
  ],
];

for (const [query, half, acts] of CASES) {
  test(`the host of ${query || 'the page'}, ${half} half in view, does not scroll`, async ({ page }) => {
    const frame = await openFrame(page, query);
    const before = await showHalf(page, half);
    for (const [what, act] of Object.entries(acts)) {
      await test.step(what, () => act(page, frame));
      // Long enough for the effects of a click: animations of the map, lists, dialogs whose code is fetched.
      await settle(frame, 400);
      expect.soft(await scrolled(page), what).toBe(before);
      await page.evaluate((top) => scrollTo(0, top), before);
    }
  });
}

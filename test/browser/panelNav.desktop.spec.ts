import { expect, test } from './fixture.ts';
import { openReady } from './readyPage.ts';

/** The least space between two names of one row, and how far the last one reaches beyond the panel. */
const measure = (nav: Element) => {
  const boxes = [...nav.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
  const gaps = boxes.flatMap((box, at) => {
    const before = boxes[at - 1];
    return before && before.top === box.top ? [box.left - before.right] : [];
  });
  const end = nav.getBoundingClientRect().right;
  return { gap: Math.min(...gaps), beyond: Math.max(...boxes.map(({ right }) => right)) - end };
};

test('the names of the pages stand apart, and none is beyond the edge', async ({ page }) => {
  for (const [width, height, address] of [
    [1366, 657, './'],
    [1024, 600, './?page=articles'],
    [900, 640, './?embed=1&view=map,list&event=e2020-09-27'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openReady(page, address);
    const { gap, beyond } = await page.locator('.panel-nav').evaluate(measure);
    expect(gap, `at ${width}`).toBeGreaterThanOrEqual(7.5);
    expect(beyond, `at ${width}`).toBeLessThanOrEqual(0);
  }
});

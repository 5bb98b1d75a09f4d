import type { Page } from '@playwright/test';

/** An element that Tab has reached. */
export interface Stop {
  /** How a failed test names it. */
  readonly name: string;
  /** The part of it that can be seen: in the window, and under nothing else. From 0 to 1. */
  readonly seen: number;
  readonly region: string;
}

/** So many stops are enough for any state; a walk that does not end is a trap. */
const MOST = 400;

/**
 * Presses Tab from the top of the page until the focus leaves it, and reports every stop. A list, a map and a timeline
 * are one stop each, so walks are short.
 */
export async function walkByTab(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
  });
  const stops: Stop[] = [];
  const first = await step(page);
  if (!first) return [];
  stops.push(first.stop);
  await page.evaluate(() => document.activeElement?.setAttribute('data-walked', ''));
  while (stops.length < MOST) {
    const next = await step(page);
    if (!next || next.isFirst) return stops;
    stops.push(next.stop);
  }
  throw new Error(`The walk did not end after ${MOST} stops; the last is ${stops.at(-1)?.name}.`);
}

async function step(page: Page): Promise<{ stop: Stop; isFirst: boolean } | undefined> {
  await page.keyboard.press('Tab');
  // Scrolling to the focus, and what opens on focus, take a frame.
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    // A link that wraps has a rectangle for each line.
    const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
      shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const)),
    );
    const isSeen = ([x, y]: readonly [number, number]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true);
    };
    const region = element.closest('dialog, section[aria-label], [role=region], nav, header, footer');
    return {
      isFirst: element.hasAttribute('data-walked'),
      stop: {
        name: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`,
        seen: points.filter(isSeen).length / points.length,
        region: region?.getAttribute('aria-label') ?? region?.tagName.toLowerCase() ?? '',
      },
    };
  });
}

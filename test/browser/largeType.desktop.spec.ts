import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { browserArguments } from './browserArguments.ts';
import { findBrowser } from './findBrowser.ts';
import { expect, test, watch } from './fixture.ts';
import { openReady } from './readyPage.ts';

/** What the browser's own settings call medium, something between, large and very large, in pixels. */
const FONT_SIZES = [16, 20, 24, 32];

const PAGE_SIZES = [
  [1440, 900],
  [1366, 657],
  [1100, 800],
  [1024, 600],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const;

const FRAME_SIZES = [
  [900, 600],
  [800, 640],
  [700, 640],
  [640, 480],
  [300, 300],
] as const;

/** Runs in the page; returns a list of complaints, which should be empty. */
function findFaults(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const em = Number.parseFloat(getComputedStyle(root).fontSize);
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown);
  const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent;

  if (root.scrollWidth > root.clientWidth)
    faults.push(`page ${root.scrollWidth - root.clientWidth} px too wide`);

  const inHeader = all(
    '.header :is(h1, .as-of, search, button, .header-select), .embed-bar :is(h1, button, a)',
  );
  const boxes = inHeader.map((element) => ({ element, box: element.getBoundingClientRect() }));
  for (const [i, { element, box }] of boxes.entries()) {
    const isScrolled = element.closest('.embed-tabs') !== null;
    if (!isScrolled && (box.left < 0 || box.right > innerWidth + 1))
      faults.push(`${nameOf(element)} leaves the page`);
    for (const other of boxes.slice(i + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (!isScrolled && across > 1 && down > 1)
        faults.push(`${nameOf(element)} over ${nameOf(other.element)}`);
    }
  }
  const mayBeCut = root.dataset.embed === 'true' || innerHeight <= 35 * em;
  for (const title of all('.header h1')) {
    if (!mayBeCut && title.scrollWidth > title.clientWidth) faults.push('title cut at the side');
    if (title.scrollHeight > title.clientHeight + 4) faults.push('title cut below');
  }
  for (const search of all('input[type=search]')) {
    // On a small phone it is a lens, which opens over the row.
    const isLens = innerWidth >= 20 * em && innerWidth < 23 * em;
    if (search.offsetWidth < (isLens ? 2.25 : 5) * em)
      faults.push(`search ${search.offsetWidth / em} em wide`);
  }

  for (const lane of all('.timeline .vis-labelset .vis-label, .timeline .vis-foreground .vis-group')) {
    const type = Number.parseFloat(getComputedStyle(lane).fontSize);
    if (lane.offsetHeight < 1.35 * type) faults.push(`lane ${lane.offsetHeight} px, type ${type} px`);
  }
  for (const text of all('.lane-axis span, .density-years, .window-periods button')) {
    if (text.scrollHeight > text.clientHeight + 3) faults.push(`"${text.textContent}" higher than its line`);
  }
  const years = all('.density-years span').map((it) => it.getBoundingClientRect());
  years.sort((a, b) => a.left - b.left);
  if (years.some(({ right }, i) => i + 1 < years.length && right > years[i + 1]!.left))
    faults.push('years overlap');
  const lanes = all('.vis-panel.vis-center')[0];
  if (lanes) {
    const { left, right } = lanes.getBoundingClientRect();
    const beside = -Number.parseFloat(getComputedStyle(lanes).clipPath.split(' ')[1]!);
    for (const count of all('.vis-group .is-count .timeline-figure')) {
      const box = count.getBoundingClientRect();
      const middle = (box.left + box.right) / 2;
      const isCut = box.left < left - beside - 1 || box.right > right + beside + 1;
      if (middle > left && middle < right && isCut) faults.push(`count ${count.textContent} cut`);
    }
  }
  const counts = Map.groupBy(all('.vis-group .is-count .timeline-figure'), (it) => it.closest('.vis-group'));
  for (const [, group] of counts) {
    const edges = group.map((it) => it.getBoundingClientRect()).sort((a, b) => a.left - b.left);
    if (edges.some(({ right }, i) => i + 1 < edges.length && right > edges[i + 1]!.left + 3))
      faults.push(
        `counts overlap: ${edges.map(({ left, right }) => `${left.toFixed()}-${right.toFixed()}`)}`,
      );
  }

  const scroller = document.querySelector<HTMLElement>('.panel-scroll');
  if (scroller && isShown(scroller)) {
    const isScrolledByPage = scroller.scrollHeight <= scroller.clientHeight;
    if (isScrolledByPage && scroller.offsetWidth > scroller.clientWidth)
      faults.push('room for a second scroll bar');
    const sticky = document.querySelector<HTMLElement>('.events-count')!;
    const held = getComputedStyle(sticky).position === 'sticky' ? sticky.offsetHeight : 0;
    const lines = (scroller.clientHeight - held) / (1.45 * em);
    if (lines < 2) faults.push(`list ${lines} lines high`);
  }
  const legend = document.querySelector<HTMLElement>('.territory-legend');
  const buttons = document.querySelector<HTMLElement>('.map-buttons');
  if (legend && buttons && isShown(legend)) {
    const [a, b] = [legend, buttons].map((it) => it.getBoundingClientRect()) as [DOMRect, DOMRect];
    if (a.left < b.right && a.top < b.bottom) faults.push('legend over the buttons of the map');
    const corner = document.querySelector('.map-corner')?.getBoundingClientRect();
    if (corner && corner.width > 0 && b.right > corner.left && b.top < corner.bottom)
      faults.push('choice of the scale over the buttons of the map');
    if (legend.clientHeight < 1.5 * em) faults.push('legend squeezed');
  }
  const controls = all('.map-overlay .map-obstacle, .map-box .leaflet-control-scale-line');
  for (const [i, control] of controls.entries()) {
    const a = control.getBoundingClientRect();
    for (const other of controls.slice(i + 1)) {
      const b = other.getBoundingClientRect();
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (across > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
        faults.push(`${other.textContent} over ${control.className}`);
    }
  }
  const map = document.querySelector('.map-box')?.getBoundingClientRect();
  // On a smaller one there is no room beside what stands over it.
  const hasRoom = map && Math.min(map.width, map.height) > 14 * em;
  // A mark is seen through the attribution.
  const over = all('.map-overlay .map-obstacle:not(.map-attribution), .map-inset-bar > button');
  for (const mark of hasRoom ? all('.map-box :is(.map-mark, .map-cluster)') : []) {
    const [box, touch] = [mark.getBoundingClientRect(), 9]; // the room around a mark is part of its box
    const middle = (box.top + box.bottom) / 2;
    const cover = over.find((it) => {
      const { left, top, right, bottom } = it.getBoundingClientRect();
      const across = Math.min(box.right, right) - Math.max(box.left, left);
      return across > touch && Math.min(box.bottom, bottom) - Math.max(box.top, top) > touch;
    });
    // What is shown in part at the edge stays where it is.
    if (cover && map && middle < map.bottom)
      faults.push(`${nameOf(mark)} under ${cover.className} ${cover.textContent}`);
  }
  return faults;
}

/** A browser in whose settings the font has that size: `em` in media queries follows it, as it does for readers. */
async function openBrowser(profile: string, fontSize: number) {
  await mkdir(`${profile}/Default`, { recursive: true });
  const preferences = { webkit: { webprefs: { default_font_size: fontSize } } };
  await writeFile(`${profile}/Default/Preferences`, JSON.stringify(preferences));
  return chromium.launchPersistentContext(profile, {
    // The headless shell reads no settings.
    executablePath: findBrowser(),
    args: browserArguments(),
    // The bars take room, as those of Windows do.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
}

/** Checks a page at each of the sizes: soon after each change it should have no faults. */
async function tryAt(page: Page, address: string, sizes: typeof PAGE_SIZES | typeof FRAME_SIZES) {
  await openReady(page, address);
  await expect(page.locator('.map-overlay .territory-legend')).toBeAttached({ timeout: 20_000 });
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    const faults = () => page.evaluate(findFaults);
    await expect.poll(faults, { message: `${address} at ${width} × ${height}` }).toEqual([]);
  }
}

/** The framed detail, folded: its two buttons are whole. */
async function tryFolded(page: Page) {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByRole('button', { name: 'Fold away the small map' }).click();
  const inset = page.locator('.map-inset[data-folded]');
  const isWhole = () =>
    inset.evaluate((frame) =>
      [...frame.querySelectorAll('button')].every(
        (it) => it.getBoundingClientRect().right <= frame.getBoundingClientRect().right,
      ),
    );
  await expect.poll(isWhole).toBe(true);
}

for (const fontSize of FONT_SIZES) {
  test(`font size ${fontSize} px: nothing is cut, covered or too wide at any size`, async ({
    baseURL,
  }, info) => {
    test.setTimeout(120_000);
    const context = await openBrowser(info.outputPath('profile'), fontSize);
    const complaints = watch(context, baseURL!);
    const page = context.pages()[0]!;
    await tryAt(page, baseURL!, PAGE_SIZES);
    await tryFolded(page);
    await tryAt(page, `${baseURL}?embed=1`, FRAME_SIZES);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      `${fontSize}px`,
    );
    await context.close();
    expect(complaints).toEqual([]);
  });
}

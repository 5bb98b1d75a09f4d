import type { Locator, Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

const map = (page: Page) => regionOf(page, 'Map');
const scale = (page: Page, name: string) => map(page).getByRole('button', { name, exact: true });
const inset = (page: Page, of: string) => page.getByRole('region', { name: `${of}, on a small map` });
const legend = (page: Page) => page.locator('.map-overlay .territory-legend');
const areas = (page: Page) => map(page).locator('path.territory-area[data-part]');

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxesOf = (locator: Locator): Promise<Box[]> =>
  locator.evaluateAll((elements) =>
    elements
      .map((it) => it.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  );

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The share of the control areas that nothing over the map covers. */
const visibleShare = (page: Page) =>
  page.evaluate(() => {
    const paths = [...document.querySelectorAll<SVGPathElement>('.map path.territory-area[data-part]')];
    const over = [
      ...document.querySelectorAll('.map-mark, .map-cluster, .map-point, .map-label-name, .map-obstacle'),
      ...document.querySelectorAll('.map-pointer, .map-inset'),
    ].map((it) => it.getBoundingClientRect());
    let [all, seen] = [0, 0];
    for (const path of paths) {
      const screen = path.getScreenCTM()!.inverse();
      const { left, top, right, bottom } = path.getBoundingClientRect();
      for (let x = Math.ceil(left); x < right; x += 2) {
        for (let y = Math.ceil(top); y < bottom; y += 2) {
          if (!path.isPointInFill(new DOMPoint(x, y).matrixTransform(screen))) continue;
          all++;
          if (!over.some((it) => x >= it.left && x <= it.right && y >= it.top && y <= it.bottom)) seen++;
        }
      }
    }
    return { areas: paths.length, points: all, share: seen / all };
  });

test('one press changes between the two scales, and the address keeps the closer one', async ({ page }) => {
  await openReady(page);
  await expect(scale(page, 'Region')).toHaveAttribute('aria-pressed', 'true');
  await scale(page, 'Karabakh').click();
  await expect(scale(page, 'Karabakh')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/[?&]map=/);
  const size = (await map(page).boundingBox())!;
  const [first] = await boxesOf(areas(page).first());
  expect(first!.right).toBeLessThan(size.x + size.width);
  await page.reload();
  await expect(scale(page, 'Karabakh')).toHaveAttribute('aria-pressed', 'true');
  await scale(page, 'Region').click();
  await expect(scale(page, 'Region')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).not.toHaveURL(/map=/);
});

test('at the opening view four fifths of the control areas can be seen', async ({ page }) => {
  await openReady(page);
  await expect(areas(page).first()).toBeAttached();
  await expect.poll(async () => (await visibleShare(page)).share).toBeGreaterThanOrEqual(0.8);
  const { areas: count, points } = await visibleShare(page);
  expect(count).toBeGreaterThan(10);
  expect(points).toBeGreaterThan(100);
});

test('a group says what kinds it holds and opens to their list, by click and by keys', async ({ page }) => {
  await openReady(page);
  const group = map(page).locator('.map-cluster').first();
  const name = (await group.getAttribute('aria-label'))!;
  const [, total, kinds] = /^(\d+) events (?:near|at) .*?: (.*)$/.exec(name)!;
  const counts = kinds!.split(', ').map((it) => Number(/^\d+/.exec(it)![0]));
  expect(counts.reduce((sum, it) => sum + it)).toBe(Number(total));
  await expect(group).toHaveText(total!);
  await expect(group.locator('circle')).toHaveCount(counts.length);

  await group.click();
  const list = map(page).locator('.map-popup');
  await expect(list.getByRole('listitem')).toHaveCount(Number(total));
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(group).toBeFocused();
  await page.keyboard.press('Enter');
  const [title] = (await list.locator('.map-list-title').first().allTextContents()) as [string];
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(title);
});

test('the list of a group offers to show its places apart', async ({ page }) => {
  await openReady(page);
  const biggest = map(page)
    .locator('.map-cluster', { hasText: /^\d\d$/ })
    .first();
  // Not how many: as many marks may stand there afterwards, of other places.
  const marks = () =>
    map(page)
      .locator('.map-mark, .map-cluster')
      .evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')));
  const before = await marks();
  await biggest.click();
  await map(page).getByRole('button', { name: 'Zoom to these places' }).click();
  await expect(map(page).locator('.map-popup')).toHaveCount(0);
  await expect(page).toHaveURL(/[?&]map=/);
  await expect.poll(marks).not.toEqual(before);
});

test('what covers the map of a small phone covers nothing else', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openReady(page);
  await expect(legend(page).getByText('Who held what')).toBeVisible();
  const covers = await boxesOf(page.locator('.map-overlay .map-obstacle'));
  expect(covers.length).toBeGreaterThan(2);
  for (const [at, cover] of covers.entries())
    expect(covers.slice(at + 1).filter((other) => overlap(cover, other))).toEqual([]);
});

/** Marks under what stands over the map, by a quarter of their size or more; those that the map begins beyond do not count. */
const covered = (page: Page, marks: string) =>
  page.evaluate((marks) => {
    const edge = document.querySelector('.map')!.getBoundingClientRect();
    const over = [
      ...document.querySelectorAll('.map-overlay .map-obstacle, .map-canvas .leaflet-control-scale-line'),
    ]
      .map((it) => it.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    return [...document.querySelectorAll(`.map-canvas :is(${marks})`)].flatMap((mark) => {
      const { left, top, right, bottom, width, height } = mark.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (x < edge.left || x > edge.right || y < edge.top || y > edge.bottom) return [];
      const shares = over.map((it) => {
        const across = Math.min(right, it.right) - Math.max(left, it.left);
        const along = Math.min(bottom, it.bottom) - Math.max(top, it.top);
        return (Math.max(across, 0) * Math.max(along, 0)) / (width * height);
      });
      return Math.max(...shares) > 0.25 ? [mark.getAttribute('aria-label')] : [];
    });
  }, marks);

const SIZES = [
  [1024, 600],
  [844, 390],
  [700, 900],
  [360, 640],
] as const;
for (const [width, height] of SIZES) {
  test(`the groups of the opening view lie beside the controls: ${width} × ${height}`, {
    tag: '@desktop',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openReady(page);
    await scale(page, 'Region').click();
    await expect(scale(page, 'Region')).toHaveAttribute('aria-pressed', 'true');
    await expect(legend(page).getByText('Who held what')).toBeVisible();
    await expect(map(page).locator('.map-cluster').first()).toBeVisible();
    await expect.poll(() => covered(page, '.map-cluster')).toEqual([]);
  });

  test(`the marks of an event lie beside the controls: ${width} × ${height}`, { tag: '@desktop' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    // Two places, of which one is an area; and one place.
    for (const id of ['e2020-10-10', 'e1992-05-08']) {
      await openReady(page, `./?event=${id}`);
      const selected = map(page).locator(`.map-mark[data-key^="${id} "]`);
      await expect(selected.first()).toBeVisible();
      await expect.poll(() => covered(page, `[data-key^="${id} "]`)).toEqual([]);
    }
  });
}

test('no label is cut by the edge of the map', async ({ page }) => {
  await openReady(page);
  await expect(map(page).locator('.map-label-name').first()).toBeVisible();
  for (const name of ['Region', 'Karabakh']) {
    await scale(page, name).click();
    await expect(scale(page, name)).toHaveAttribute('aria-pressed', 'true');
    await expect(async () => {
      const [edge] = await boxesOf(map(page));
      const cut = (await boxesOf(map(page).locator('.map-label-name'))).filter(
        (it) =>
          overlap(it, edge!) &&
          (it.left < edge!.left - 1 || it.right > edge!.right + 1 || it.top < edge!.top - 1),
      );
      expect(cut).toEqual([]);
    }).toPass();
  }
});

for (const window of ['', '?from=1992-01-01&to=1992-12-31', '?from=2023-01-01&to=2023-12-31'])
  test(`each name stands beside its dot: ${window || 'opening view'}`, async ({ page }) => {
    await openReady(page, `./${window}`);
    const dots = map(page).locator('.map-canvas').first().locator('.map-label-point');
    await expect(dots.first()).toBeAttached();
    const distances = await dots.evaluateAll((all) =>
      all.map((dot) => {
        const at = dot.getBoundingClientRect();
        const name = dot.querySelector('.map-label-name')!.getBoundingClientRect();
        const x = Math.max(name.left - at.right, at.left - name.right, 0);
        const y = Math.max(name.top - at.bottom, at.top - name.bottom, 0);
        return { name: dot.textContent, distance: Math.hypot(x, y) };
      }),
    );
    // Half of the largest ring and a little more.
    expect(distances.filter(({ distance }) => distance > 40)).toEqual([]);
  });

test('the legend is one line until it is opened, and says what its date follows', async ({ page }, {
  project,
}) => {
  await openReady(page);
  await expect(legend(page)).toContainText('As of 31 Dec 2023');
  const { height } = (await legend(page).boundingBox())!;
  expect(height).toBeLessThan(36);
  const basis = legend(page).locator('.territory-basis');
  await expect(basis).toHaveText(', the last day shown');
  await expect(basis).toBeVisible({ visible: project.name === 'desktop' });
  await page.goto('./?event=e2022-09-13');
  await expect(legend(page)).toContainText('As of 13 Sep 2022');
  await expect(basis).toHaveText(', the selected event');
  await legend(page).getByText('Legend').click();
  await expect(legend(page).locator('.territory-meanings')).toBeVisible();
});

test('the map menu has the control layer and the names, and gives the focus back', async ({ page }) => {
  await openReady(page);
  const button = map(page).getByRole('button', { name: 'Map options' });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: 'Map options' });
  await expect(menu).toBeInViewport({ ratio: 1 });
  await expectAccessible(page, '.map-menu');
  await menu.getByRole('checkbox', { name: 'Who held what' }).uncheck();
  await expect(page).toHaveURL(/control=0/);
  await menu.getByRole('combobox', { name: 'Place names' }).selectOption({ index: 2 });
  await expect(page).toHaveURL(/names=az/);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await menu.getByRole('button', { name: 'Zoom to Karabakh' }).click();
  await expect(scale(page, 'Karabakh')).toHaveAttribute('aria-pressed', 'true');
  await expect(menu).toHaveCount(0);
});

test.describe('where the map is large @desktop', () => {
  test.skip(({ isMobile }) => isMobile);
  testAnew.use({ viewport: { width: 1440, height: 900 } });

  testAnew('the region carries Karabakh as a framed detail, under which nothing lies', async ({ page }) => {
    await openAnew(page);
    const detail = inset(page, 'Karabakh');
    await expect(detail.locator('.map-cluster').first()).toBeVisible();
    await expect(detail.locator('path.territory-area[data-part]').first()).toBeAttached();
    await expect(async () => {
      const [frame] = await boxesOf(detail);
      const things = map(page).locator(
        '.map-mark, .map-cluster, .map-point, .map-label-name, .map-pointer, .map-obstacle',
      );
      expect((await boxesOf(things)).filter((it) => overlap(it, frame!))).toEqual([]);
    }).toPass();
    await expectAccessible(page, '.map-inset');
  });

  test('names in the detail have the halo that they have on the map', async ({ page }) => {
    await openReady(page);
    const halosOf = (names: Locator) =>
      names.evaluateAll((all) => [...new Set(all.map((it) => getComputedStyle(it).textShadow))]);
    const names = inset(page, 'Karabakh').locator('.map-label-name');
    await expect(names.first()).toBeVisible();
    // Names that are being laid out anew have none.
    await expect(async () => {
      const halos = await halosOf(map(page).locator('.map-label-name'));
      expect(halos).toEqual([expect.stringContaining('rgb')]);
      expect(await halosOf(names)).toEqual(halos);
    }).toPass();
  });

  testAnew('the detail selects like the map', async ({ page }) => {
    await openAnew(page);
    const mark = inset(page, 'Karabakh').locator('.map-mark').first();
    const title = (await mark.getAttribute('aria-label'))!;
    await mark.click();
    const heading = await regionOf(page, 'Event').getByRole('heading', { level: 2 }).innerText();
    expect(title).toContain(`: ${heading}, `);
  });

  testAnew('the detail shows what is selected elsewhere', async ({ page }) => {
    await openAnew(page);
    const detail = inset(page, 'Karabakh');
    await expect(detail.locator('.map-cluster').first()).toBeVisible();
    const links = regionOf(page, 'Events').locator('h3 a');
    const listed = await links.evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map((it) => new URL(it.href).searchParams.get('event')),
    );
    const grouped = await detail
      .locator('.map-cluster')
      .evaluateAll((all) => all.map((it) => (it as HTMLElement).dataset.key));
    // The map itself would come closer to an event with several places.
    const isAlone = (id: string | null) => {
      const [place, ...others] = chronology.events.find((event) => event.id === id)?.places ?? [];
      return others.length === 0 && grouped.includes(`cluster ${place}`);
    };
    await links.nth(listed.findIndex(isAlone)).click();
    const selected = detail.locator('.map-mark[aria-current="true"]');
    await expect(selected).toHaveCount(1);
    await page.getByRole('button', { name: 'All events' }).click();
    await expect(selected).toHaveCount(0);
  });

  testAnew('the detail can be folded away, which is remembered, and leads to its scale', async ({ page }) => {
    await openAnew(page);
    const detail = inset(page, 'Karabakh');
    const size = () => detail.evaluate(({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight }));
    const whole = await size();
    const fold = async () => {
      await detail.getByRole('button', { name: 'Fold away the small map' }).click();
      await expect(detail.locator('.map-inset-canvas')).toHaveCount(0);
    };
    await fold();
    await detail.getByRole('button', { name: 'Show the small map' }).click();
    await expect.poll(size).toEqual(whole);
    await fold();
    await page.reload();
    await expect(detail.getByRole('button', { name: 'Show the small map' })).toBeVisible();
    await expect(detail.locator('.map-inset-canvas')).toHaveCount(0);
    await detail.getByRole('button', { name: 'Show the small map' }).click();
    await expect.poll(size).toEqual(whole);
    await expect(detail.locator('.map-cluster').first()).toBeVisible();
    await detail.getByRole('button', { name: 'Karabakh', exact: true }).click();
    await expect(scale(page, 'Karabakh')).toHaveAttribute('aria-pressed', 'true');
    await expect(inset(page, 'Region').locator('.map-inset-ground')).toBeAttached();
    for (const city of ['Baku', 'Tehran'])
      await expect(
        map(page).getByRole('button', { name: new RegExp(`^${city} · .* show on the map$`) }),
      ).toBeVisible();
    await inset(page, 'Region').getByRole('button', { name: 'Region' }).click();
    await expect(detail.locator('.map-cluster').first()).toBeVisible();
  });

  testAnew('a smaller map has no detail', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 657 });
    await openAnew(page);
    await expect(legend(page)).toContainText('As of');
    await expect(page.locator('.map-inset')).toHaveCount(0);
  });
});

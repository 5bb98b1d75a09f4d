import type { Page } from '@playwright/test';
import { chronology } from './chronology.ts';
import { expect, openReady, test } from './keptPage.ts';
import { regionOf } from './readyPage.ts';

test.describe.configure({ mode: 'default' });

/** The names of the marks in each group of a region, by the name of the group. */
const namesIn = (page: Page, region: string, group: string, mark: string) =>
  page.evaluate(
    ([region, group, mark]) =>
      [...document.querySelectorAll(`[aria-label="${region}"] ${group}`)].map((element) => ({
        group: element.getAttribute('aria-label'),
        names: [...element.querySelectorAll(mark!)].map((it) => it.getAttribute('aria-label') ?? ''),
      })),
    [region, group, mark],
  );

const { vocabulary, events } = chronology as unknown as {
  readonly vocabulary: { readonly kinds: readonly { readonly label: string }[] };
  readonly events: readonly { readonly kind_label?: string }[];
};
const kinds = new Set([
  ...vocabulary.kinds.map(({ label }) => label),
  ...events.flatMap(({ kind_label }) => kind_label ?? []),
]);
const startsWithKind = (name: string) => kinds.has(name.split(': ')[0]!);

for (const address of ['./', './?from=1987-01-01&to=2026-11-01', './?event=e2020-09-27']) {
  test(`the marks of each lane have names of their own, with kind and date: ${address}`, async ({ page }) => {
    await openReady(page, address);
    const lanes = await namesIn(page, 'Timeline', '.vis-foreground .vis-group', '.timeline-mark');
    expect(lanes.flatMap(({ names }) => names).length).toBeGreaterThan(5);
    for (const { names } of lanes) expect(new Set(names).size).toBe(names.length);
    const groups = lanes.filter(({ names }) => names.length > 0).map(({ group }) => group);
    expect(groups.every(Boolean) || groups.length === 1).toBe(true);
    expect(new Set(groups).size).toBe(groups.length);
    for (const name of lanes.flatMap(({ names }) => names)) {
      expect(name).toMatch(/^[^:]+: .*\d{4}|^\d+ events, /);
    }
  });

  test(`the marks of the map have names of their own: ${address}`, async ({ page }) => {
    await openReady(page, address);
    const [marks] = await namesIn(page, 'Map', '.map-canvas', '.map-mark, .map-cluster');
    expect(marks!.names.length).toBeGreaterThan(1);
    expect(new Set(marks!.names).size).toBe(marks!.names.length);
    for (const name of marks!.names) {
      expect(startsWithKind(name) || /^\d+ events? (near|at) /.test(name), name).toBe(true);
    }
  });
}

test('a mark that opens a list says so, and the list has its name', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page);
  const group = regionOf(page, 'Map').locator('.map-cluster').first();
  await expect(group).toHaveAttribute('aria-haspopup', 'dialog');
  await group.focus();
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'Map').getByRole('dialog', { name: /^\d+ events (near|at) / })).toBeVisible();
});

test('drawings are hidden from assistive technology, and names of places can be pressed', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReady(page);
  const open = await page.evaluate(() =>
    [...document.querySelectorAll('canvas, img')]
      .filter((drawing) => !drawing.closest('[aria-hidden="true"]'))
      .map((drawing) => drawing.className),
  );
  expect(open).toEqual([]);
  await expect(regionOf(page, 'Map').getByRole('button', { name: 'Tehran', exact: true })).toHaveAttribute(
    'tabindex',
    '-1',
  );
});

test('a pointer is called by the words that it shows', { tag: '@desktop' }, async ({ page }) => {
  await openReady(page, './?map=8/39.85/46.7');
  for (const pointer of await regionOf(page, 'Map').locator('.map-pointer:visible').all()) {
    const words = await pointer.locator('span').last().textContent();
    expect((await pointer.getAttribute('aria-label'))!.startsWith(words!)).toBe(true);
  }
});

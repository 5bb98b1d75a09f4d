import { chronology } from './chronology.ts';
import { expect, test } from './fixture.ts';
import { totalShift, watchShifts } from './layoutShifts.ts';
import { openReady } from './readyPage.ts';
import { settle } from './settle.ts';

/** What opens, and what it may move: the header, the slide, the framed detail of the map, the last row of the list. */
const OPENING = [
  '?present=1',
  `?present=1&event=${chronology.claims[0]!.event}`,
  `?article=${chronology.articles[0]!.id}`,
  `?path=${chronology.paths[0]!.id}`,
  '?view=map,list',
];

for (const height of [844, 553]) {
  const tag = height === 844 ? [] : ['@phone']; // a phone whose browser shows its bars
  test(`what an address opens moves nothing while it is loading, ${height} px high`, { tag }, async ({
    page,
    viewport,
  }) => {
    await watchShifts(page);
    await page.setViewportSize({ width: viewport!.width, height });
    for (const address of OPENING) {
      await openReady(page, address);
      await settle(page);
      expect(await totalShift(page), address).toBeLessThanOrEqual(0.02);
    }
  });
}

test('on a phone the first event of the list is in sight, and the search opens over its row', {
  tag: '@phone',
}, async ({ page }) => {
  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [375, 553],
    [390, 664],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openReady(page);
    const name = `${width} × ${height}`;
    const event = page.getByRole('region', { name: 'Events' }).getByRole('heading', { level: 3 }).first();
    await expect(event, name).toBeInViewport({ ratio: 0.9 });
    const search = page.getByRole('searchbox', { name: 'Search events' });
    const header = (await page.getByRole('banner').boundingBox())!;
    const tools = (await page.getByRole('button', { name: 'Present' }).boundingBox())!;
    const closed = (await search.boundingBox())!;
    expect(Math.abs(closed.y - tools.y), `one row at ${name}`).toBeLessThanOrEqual(2);
    await search.focus();
    expect((await search.boundingBox())!.width, name).toBeGreaterThanOrEqual(160);
    expect((await page.getByRole('banner').boundingBox())!.height, name).toBe(header.height);
  }
});

import type { Page } from '@playwright/test';
import { hideDrawings } from './hideDrawings.ts';
import { expect, openReady, test } from './keptPage.ts';
import { settle } from './settle.ts';
import { stopsToPanel, walkByTab, walkerOf } from './tabWalk.ts';

test.describe.configure({ mode: 'default' });

/** From the top of the page to the panel, without its own links. A list, a map and a timeline are one stop each. */
const MOST_TO_THE_PANEL = 45;

interface State {
  readonly name: string;
  readonly address: string;
  /** Where the walk begins: in `panel`, if nothing else differs from another state. */
  readonly from?: 'panel';
  /** Walked through on the desktop too: the journeys have the other states, in three engines. */
  readonly onDesktop?: true;
  readonly prepare?: (page: Page) => Promise<void>;
}

const STATES: readonly State[] = [
  { name: 'the list', address: './' },
  { name: 'an event', address: './?event=e2022-09-14' },
  { name: 'an article', address: './?article=a02', from: 'panel' },
  { name: 'the claims', address: './?page=claims&speaker=Iran', from: 'panel', onDesktop: true },
  { name: 'the lessons', address: './?page=paths', from: 'panel', onDesktop: true },
  { name: 'no results', address: './?q=zzzz', from: 'panel' },
  { name: 'presenting', address: './?present=1&event=e2022-09-14' },
  {
    name: 'the accounts, presented',
    address: './?present=1&event=e2022-09-14',
    prepare: (page) => page.keyboard.press('c'),
    onDesktop: true,
  },
  { name: 'an embed', address: './?embed=1&event=e2022-09-14' },
  {
    name: 'the filters',
    address: './?event=e2022-09-14',
    prepare: (page) => page.getByRole('button', { name: /^Filter/ }).click(),
  },
  {
    name: 'sharing',
    address: './?event=e2022-09-14',
    prepare: (page) => page.getByRole('button', { name: 'Share or embed' }).click(),
    onDesktop: true,
  },
];

for (const { name, address, from, onDesktop, prepare } of STATES) {
  test(`every stop of Tab can be seen: ${name}`, { tag: onDesktop ? [] : '@phone' }, async ({ page }) => {
    await openReady(page, address);
    if (from === 'panel') await hideDrawings(page);
    await prepare?.(page);
    await settle(page);
    const walk = await walkByTab(walkerOf(page), from);
    expect(walk.stops.length).toBeGreaterThan(3);
    expect(walk.stops.filter(({ seen }) => seen < 0.5)).toEqual([]);
    expect(walk.stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
    expect(walk.missed).toEqual([]);
    expect(stopsToPanel(walk)).toBeLessThan(MOST_TO_THE_PANEL);
  });
}

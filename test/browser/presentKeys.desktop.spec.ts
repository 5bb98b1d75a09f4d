import type { Page } from '@playwright/test';
import { test as testAnew } from './fixture.ts';
import { holdBack } from './holdBack.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew, regionOf } from './readyPage.ts';
import { settle } from './settle.ts';
import { walkByTab, walkerOf } from './tabWalk.ts';

test.describe.configure({ mode: 'default' });

test.setTimeout(60_000);

const step = (page: Page) => page.locator('.present-step');
const black = (page: Page) => page.locator('.present-black');

interface Modifiers {
  readonly shiftKey?: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
}

/** A key of a keyboard that Playwright does not have: its character, and its position. */
const press = (page: Page, key: string, code: string, more: Modifiers = {}) =>
  page.evaluate(
    (init) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }),
      ),
    { ...more, key, code },
  );

test('keys change the slide from the map, its marks and its buttons, and the map stays', async ({ page }) => {
  await openReady(page, './?present=1&path=p-2020-war');
  const map = regionOf(page, 'Map');
  await map.locator('.map-canvas').focus();
  await page.keyboard.press('ArrowDown');
  await expect(step(page)).toContainText('Step 2 of');
  await page.keyboard.press('PageUp');
  await expect(step(page)).toContainText('Step 1 of');
  await map.locator('.map-mark').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(step(page)).toContainText('Step 2 of');
  const zoomIn = map.getByRole('button', { name: 'Zoom in', exact: true });
  await zoomIn.focus();
  await page.keyboard.press('End');
  await expect(step(page)).toContainText(/Step (\d+) of \1/);
  await expect(page).not.toHaveURL(/map=/);
  await settle(page); // the map has flown to the step
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/map=/);
});

test('Space shows the next slide on every button, and Enter presses it', async ({ page }) => {
  await openReady(page, './?present=1&path=p-2020-war');
  await page.getByRole('button', { name: 'All steps' }).focus();
  await page.keyboard.press('Space');
  await expect(step(page)).toContainText('Step 2 of');
  await page.keyboard.press('Shift+Space');
  await expect(step(page)).toContainText('Step 1 of');
  await page.getByRole('checkbox').focus();
  const isChecked = await page.getByRole('checkbox').isChecked();
  await page.keyboard.press('Space');
  await expect(step(page)).toContainText('Step 2 of');
  await expect(page.getByRole('checkbox')).toBeChecked({ checked: isChecked });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox')).toBeChecked({ checked: !isChecked });
  await page.getByRole('button', { name: 'All steps' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(step(page)).toContainText('Step 2 of');
});

test('Tab reaches the mark of the slide’s event and no other, as no key moves between marks', async ({
  page,
}) => {
  await openReady(page, './?present=1&event=e2022-09-14');
  const map = regionOf(page, 'Map');
  await expect(map.locator('.map-point').first()).toBeVisible();
  const surface = map.locator('.map-canvas');
  await expect(surface).toHaveAccessibleName('Map surface: plus and minus zoom');
  await settle(page);
  const { stops } = await walkByTab(walkerOf(page));
  const marks = await map.locator(':is(.map-mark, .map-point)[tabindex="0"]').all();
  expect(marks).toHaveLength(1);
  await expect(marks[0]!).toHaveAccessibleName(/: Truce of 14 September 2022, /);
  expect(stops.filter(({ name }) => /Truce of 14 September 2022, /.test(name))).toHaveLength(1);
  await surface.focus();
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/map=/);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeVisible();
  await expect(surface).toHaveAccessibleName(/arrow keys move it/);
  await page.goto('./?from=1994-06-01&to=1994-07-01&map=9/39.8/45');
  await expect(map.locator('.map-point[tabindex="0"]')).toHaveCount(1);
});

test('arrows show another slide on each control', async ({ page }) => {
  await openReady(page, './?present=1&path=p-2020-war');
  // A toolbar would promise that arrows move between its buttons.
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  const controls = page.getByRole('group', { name: 'Presentation controls' }).getByRole('button');
  await expect(controls).toHaveCount(7);
  for (const button of await controls.all()) {
    await button.focus();
    await page.keyboard.press('ArrowRight');
    await expect(step(page)).toContainText('Step 2 of');
    await page.keyboard.press('ArrowUp');
    await expect(step(page)).toContainText('Step 1 of');
    await expect(button).toBeFocused();
  }
});

test('Escape closes what is open before it ends the presentation', async ({ page }) => {
  await openReady(page, './?present=1&path=p-2020-war');
  const legend = page.locator('.map-overlay .territory-legend');
  await legend.locator('summary').first().press('Enter');
  await legend.getByText('District by district').press('Enter');
  await legend.locator('.territory-districts button').first().press('Enter');
  await expect(page.locator('.map-popup')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-popup')).toHaveCount(0);
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(black(page)).toHaveCount(0);
  await expect(step(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeVisible();
});

test('on such a keyboard search and help open, too; a composition closes nothing', async ({ page }) => {
  await openReady(page, './?event=e2022-09-14');
  await press(page, 'Escape', 'Escape', { isComposing: true });
  await press(page, 'Escape', 'Escape', { keyCode: 229 });
  await expect(regionOf(page, 'Event')).toBeVisible();
  await press(page, '؟', 'Slash', { shiftKey: true });
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'ծ', 'Slash');
  await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeFocused();
});

test('a composition is searched when it is finished', async ({ page }) => {
  await openReady(page);
  const field = page.getByRole('searchbox', { name: 'Search events' });
  await field.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'emb', selectionStart: 3, selectionEnd: 3 });
  await expect(field).toHaveValue('emb');
  await press(page, 'Escape', 'Escape', { isComposing: true });
  await expect(field).toHaveValue('emb');
  expect(page.url()).not.toContain('q=');
  await session.send('Input.insertText', { text: 'embassy' });
  await expect(field).toHaveValue('embassy');
  await expect(page).toHaveURL(/q=embassy/);
});

testAnew(
  'a key counts by its position where its letter is not Latin, else by its letter',
  async ({ page }) => {
    await openAnew(page, './?present=1&path=p-2020-war');
    await press(page, 'ნ', 'KeyN');
    await expect(step(page)).toContainText('Step 2 of');
    await press(page, 'π', 'KeyP');
    await expect(step(page)).toContainText('Step 1 of');
    await press(page, 'لا', 'KeyB');
    await expect(black(page)).toBeVisible();
    await press(page, 'ץ', 'Period');
    await expect(black(page)).toHaveCount(0);
    await press(page, 'x', 'KeyB');
    await press(page, 'т', 'KeyN', { isComposing: true });
    await expect(step(page)).toContainText('Step 1 of');
    await expect(black(page)).toHaveCount(0);
  },
);

testAnew('the screen is kept awake while presenting, again after the page was hidden', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const request = async (type: string) => {
      asked.push(type);
      const lock = { released: false, release: async () => void asked.push('released') };
      Object.assign(window, { lock });
      return lock;
    };
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await openAnew(page, './?present=1');
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  await expect.poll(asked).toEqual(['screen']);
  await page.evaluate(() => {
    (window as unknown as { lock: { released: boolean } }).lock.released = true;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(asked).toEqual(['screen', 'screen']);
  await page.keyboard.press('Escape');
  await expect.poll(asked).toEqual(['screen', 'screen', 'released']);
});

testAnew('a refused wake lock has no effect', async ({ page }) => {
  await page.addInitScript(() => {
    const request = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await openAnew(page, './?present=1&path=p-2020-war');
  await page.keyboard.press('n');
  await expect(step(page)).toContainText('Step 2 of');
});

testAnew('autoplay pauses while the page is hidden', async ({ page }) => {
  await page.clock.install();
  await openAnew(page, './?present=1&autoplay=30&path=p-2020-war');
  await expect(page.locator('.present-progress')).toBeVisible();
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  await expect(page.locator('.present-progress')).toHaveCount(0);
  await page.clock.runFor(120_000);
  await expect(step(page)).toContainText('Step 1 of');
  await hide(false);
  await expect(page.locator('.present-progress')).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(step(page)).toContainText('Step 2 of');
});

testAnew('autoplay pauses in an iframe that is scrolled out of view', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>A blog</title><p style="height: 3000px">Text</p>
        <iframe style="width: 900px; height: 600px" src="${baseURL}?embed=1&present=1&autoplay=2&path=p-2020-war"></iframe>`,
    }),
  );
  await page.clock.install();
  await page.goto('./host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-araxes-ready', 'true');
  await page.clock.runFor(4000);
  await expect(frame.locator('.present-step')).toContainText('Step 1 of');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(frame.locator('.present-step')).toContainText('Step 2 of');
});

test('any key that says something leaves the black screen', async ({ page }) => {
  await openReady(page, './?present=1&path=p-2020-war');
  for (const key of ['l', 'Tab', 'ArrowRight', 'a', 'Escape']) {
    await page.keyboard.press('b');
    await expect(black(page)).toBeVisible();
    await page.keyboard.press('Shift');
    await expect(black(page)).toBeVisible();
    await page.keyboard.press(key);
    await expect(black(page), key).toHaveCount(0);
  }
  await expect(step(page)).toContainText('Step 2 of');
});

test('a presentation of nothing says which filter to lift', async ({ page }) => {
  await openReady(page, './?present=1&q=zzzz');
  await expect(page.locator('.present-next')).toBeEmpty();
  await page.locator('.slide').getByRole('button').first().click();
  await expect(page.locator('.slide').getByRole('heading', { level: 2 })).toBeVisible();
});

testAnew('keys that are pressed while the slides are being loaded take effect', async ({ page }) => {
  const release = await holdBack(page, /PresentMode-.*\.js$/);
  await openAnew(page, './?path=p-2020-war');
  const present = page.getByRole('button', { name: 'Present', exact: true });
  await present.click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/present=/);
  await present.click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  release();
  await expect(step(page)).toContainText('Step 3 of');
});

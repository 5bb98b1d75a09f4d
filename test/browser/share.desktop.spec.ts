import { test as testAnew } from './fixture.ts';
import { expect, openReady, test } from './keptPage.ts';
import { openReady as openAnew } from './readyPage.ts';
import { walkByTab, walkerOf } from './tabWalk.ts';

test.describe.configure({ mode: 'default' });

// The preview has the app once more; it asks for sharing, which this browser lacks.
test.use({ allowed: { messages: [/Unrecognized feature: 'web-share'/] } });

test('the dialog makes link and iframe code of the view, and shows the embed itself', async ({ page }) => {
  await openReady(page, './?event=e2022-09-14&kind=cease-fire&path=p-september-2022');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Link to exactly this view' })).toHaveValue(
    /\/\?event=e2022-09-14&kind=cease-fire&path=p-september-2022$/,
  );
  const code = dialog.getByRole('textbox', { name: 'Code for your page' });
  await expect(code).toHaveValue(
    /path=p-september-2022&amp;embed=1" title="[^"]+" width="100%" height="640"/,
  );
  const preview = dialog.frameLocator('iframe');
  await expect(preview.locator('html[data-araxes-ready="true"]')).toBeAttached();
  await expect(preview.getByRole('heading', { level: 2, name: 'Truce of 14 September 2022' })).toBeVisible();

  await dialog.getByRole('checkbox', { name: /^Begin with/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /^The time shown/ }).uncheck();
  await dialog.getByRole('combobox', { name: 'What is shown' }).selectOption('timeline');
  await dialog.getByRole('combobox', { name: 'Height' }).selectOption('480');
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await expect(code).toHaveValue(
    /\/\?view=timeline&amp;path=p-september-2022&amp;embed=1&amp;theme=dark" .* height="480"/,
  );
  await expect(preview.locator('html[data-theme="dark"][data-araxes-ready="true"]')).toBeAttached();
  await expect(preview.getByRole('region', { name: 'Map' })).toHaveCount(0);
});

test('Tab passes over the preview', async ({ page }) => {
  await openReady(page, './?event=e2022-09-14');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.frameLocator('iframe').locator('html[data-araxes-ready="true"]')).toBeAttached();
  const { stops } = await walkByTab(walkerOf(page));
  expect(stops.length).toBeGreaterThan(5);
  expect(stops.filter(({ name }) => name.startsWith('iframe'))).toEqual([]);
});

test('any combination of the views can be embedded, and is shown in columns of three widths, in true size', async ({
  page,
}) => {
  await openReady(page, './?event=e2022-09-14');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  const dialog = page.getByRole('dialog');
  const choice = dialog.getByRole('combobox', { name: 'What is shown' });
  const preview = dialog.frameLocator('iframe');
  const ready = preview.locator('html[data-araxes-ready="true"]');
  for (const [label, view] of [
    ['Map and text', 'map,list'],
    ['Map and timeline', 'map,timeline'],
    ['Timeline and text', 'timeline,list'],
    ['Map', 'map'],
    ['Timeline', 'timeline'],
    ['Text', 'list'],
  ] as const) {
    await choice.selectOption({ label });
    const code = dialog.getByRole('textbox', { name: 'Code for your page' });
    await expect(code).toHaveValue(new RegExp(`[?;]view=${view}&amp;embed=1"`));
    await expect(ready).toBeAttached();
    for (const [name, part] of [
      ['Map', 'map'],
      ['Timeline', 'timeline'],
      ['Event', 'list'],
    ] as const)
      await expect(preview.getByRole('region', { name, exact: true })).toHaveCount(
        view.includes(part) ? 1 : 0,
      );
  }
  for (const width of [360, 640, 900]) {
    await dialog.getByRole('button', { name: `${width} px` }).click();
    await expect(ready).toBeAttached();
    await expect(dialog.getByText(`in a column ${width} pixels wide`)).toBeVisible();
    expect(await preview.locator('html').evaluate(() => innerWidth)).toBe(width);
    expect(await dialog.locator('iframe').evaluate((it) => it.getBoundingClientRect().width)).toBe(width);
  }
});

testAnew('where the clipboard is refused, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openAnew(page, './?event=e2022-09-14');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await page.getByRole('button', { name: 'Copy: Link to exactly this view' }).click();
  await expect(page.getByText('Copying was refused')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\?event=e2022-09-14$/);
});

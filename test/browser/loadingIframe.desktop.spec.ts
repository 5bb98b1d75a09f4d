import { expect } from './fixture.ts';
import { test } from './hostPage.ts';
import { settle } from './settle.ts';

const SENTENCE = 'Whatever the frame loads, these letters arrive here.';

/** Links to a place within the panel, or that open something over it. */
const LINKS = [
  '?embed=1&page=glossary&entry=artsakh',
  '?embed=1&page=places&entry=agdam',
  '?embed=1&page=claims&speaker=az',
  '?embed=1&page=paths&entry=own',
  '?embed=1&view=list&article=a01&event=e2022-09-14',
  '?embed=1&present=1&event=e2022-09-14',
];

for (const link of LINKS) {
  test(`an iframe that loads ${link} does not take the focus from the reader`, async ({ host }) => {
    const { page, app } = host;
    await host.open(
      `<div style="height:400px"></div><textarea style="height:200px"></textarea>
       <iframe width="900" height="640" src="about:blank"></iframe><div style="height:3000px"></div>`,
    );
    await page.locator('textarea').click();
    await page.evaluate(() => scrollTo(0, 100));
    await page.keyboard.type('1');
    const before = await page.evaluate(() => scrollY);
    await page.locator('iframe').evaluate((it, src) => it.setAttribute('src', src), `${app}${link}`);
    const ready = page.frameLocator('iframe').locator('html[data-araxes-ready="true"]').waitFor();
    await page.keyboard.type(SENTENCE, { delay: 40 });
    await ready;
    // The target of a link is scrolled to a little later than the rest.
    await settle(host.frame());
    await page.keyboard.type(' These, too.');
    await expect(page.locator('textarea')).toHaveValue(`1${SENTENCE} These, too.`);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
}

test('a link to an entry scrolls to it in the panel of the iframe', async ({ host }) => {
  await host.open(
    `<iframe width="900" height="640" src="${host.app}?embed=1&page=glossary&entry=artsakh"></iframe>`,
  );
  await expect(host.frame().locator('[data-term="artsakh"] h3')).toBeInViewport();
  expect(await host.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('messages of the host do not move the focus, even if it has been in the iframe', async ({ host }) => {
  const { page, app } = host;
  await host.open(`<textarea></textarea><iframe width="900" height="640" src="${app}?embed=1"></iframe>`);
  await host.frame().locator('html[data-araxes-ready="true"]').waitFor();
  await host.frame().locator('.timeline-lanes [tabindex="0"]').click();
  await page.keyboard.press('ArrowLeft');
  await page.locator('textarea').click();
  await page.waitForTimeout(1100);
  const typing = page.keyboard.type(SENTENCE, { delay: 40 });
  await host.ask({ type: 'window', from: '1988', to: '1990' });
  await host.ask({ type: 'filter', kind: 'legal' });
  for (const type of ['next', 'next', 'previous']) await host.ask({ type });
  await host.ask({ type: 'goto', event: 'e2022-09-14' });
  await typing;
  await expect(page.locator('textarea')).toHaveValue(SENTENCE);
});

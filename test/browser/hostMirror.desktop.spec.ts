import { expect } from './fixture.ts';
import { test } from './hostPage.ts';

// The history of a reused page is long already, and full after fifty steps.
test.use({ reuseContext: false });

const SIZE = 'width="800" height="640"';

test('two embeds in a page do not disturb each other, and one is mirrored', async ({ host }) => {
  const { page, app } = host;
  await host.open(
    `<script src="${app}embed.js" async></script>
     <iframe src="${app}?embed=1&event=e2022-09-14" ${SIZE} data-araxes-mirror></iframe>
     <iframe src="${app}?embed=1&event=e2020-10-10" ${SIZE}></iframe>`,
    '?tag=news#comments',
  );
  // Said once more where the host's script greets an iframe that is there before it.
  const ready = async (frame: number) => (await host.heard('ready', frame)).at(-1);
  await expect.poll(() => ready(0)).toMatchObject({ event: 'e2022-09-14' });
  await expect.poll(() => ready(1)).toMatchObject({ event: 'e2020-10-10' });
  await host.frame(1).getByRole('button', { name: 'Next event' }).click();
  await expect.poll(() => host.heard('select', 1)).toMatchObject([{ event: 'e2020-10-11' }]);
  expect(await host.heard('select', 0)).toEqual([]);
  await expect(page).toHaveURL(`${host.address}?tag=news#comments`);
  await host.frame(0).getByRole('button', { name: 'Previous event' }).click();
  await expect(page).toHaveURL(`${host.address}?tag=news&event=e2022-09-14p#comments`);
  expect(await host.heard('select', 1)).toHaveLength(1);
});

test('a link to an event in the host’s page opens it in the iframe, and so does the host’s Back', async ({
  host,
}) => {
  const { page, app } = host;
  const body = `<iframe src="${app}?embed=1&event=e2020-10-10" ${SIZE} data-araxes-mirror></iframe>
    <script src="${app}embed.js" async></script>`;
  await host.open(body, '?event=e2022-09-14');
  const heading = host
    .frame()
    .getByRole('region', { name: 'Event', exact: true })
    .getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Truce of 14 September 2022');
  await expect(page).toHaveURL(`${host.address}?event=e2022-09-14`);

  const before = await page.evaluate(() => history.length);
  await host.frame().getByRole('button', { name: 'Previous event' }).click();
  await expect(page).toHaveURL(`${host.address}?event=e2022-09-14p`);
  expect(await page.evaluate(() => history.length)).toBe(before);

  await page.evaluate(() => history.pushState(null, '', '?event=e2022-09-13'));
  await page.goBack();
  await expect(heading).toHaveText('Protests in Yerevan');
});

import { readdirSync } from 'node:fs';
import { TOTAL } from './chronology.ts';
import { test as base, expect } from './fixture.ts';
import { type Blog, type Host, serveBare, serveBlog, serveByHeadersFile, serveWithNginx } from './hosts.ts';
import { openReady, regionOf } from './readyPage.ts';

const nginx = process.env.ARAXES_NGINX;
const HOSTS: Readonly<Record<string, () => Promise<Host>>> = {
  'by _headers': serveByHeadersFile,
  ...(nginx && { 'with nginx': () => serveWithNginx(nginx) }),
  bare: serveBare,
};
const test = base.extend<{ hosted: string; host: Host; blog: Blog }>({
  hosted: ['bare', { option: true }],
  host: async ({ hosted }, use) => {
    const host = await HOSTS[hosted]!();
    await use(host);
    host.close();
  },
  blog: async ({ browserName: _ }, use) => {
    const blog = await serveBlog();
    await use(blog);
    blog.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
  allowed: async ({ hosted, blog }, use) => {
    const refused = [
      /blocked by CORS policy/,
      /^Failed to load resource/,
      /was preloaded using link preload/,
    ];
    await use({ hosts: [new URL(blog.address('')).host], messages: hosted === 'bare' ? refused : [] });
  },
});

for (const hosted of Object.keys(HOSTS).filter((name) => name !== 'bare')) {
  test.describe(`hosted ${hosted} under a path`, () => {
    test.use({ hosted });

    test('every file has its headers', async ({ request }) => {
      const headersOf = async (path: string) => (await request.get(path)).headers();
      const page = await headersOf('./');
      expect(page).toMatchObject({
        'access-control-allow-origin': '*',
        'content-security-policy': 'frame-ancestors * file:',
        'content-type': 'text/html; charset=utf-8',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'x-content-type-options': 'nosniff',
      });
      expect(page).not.toHaveProperty('x-frame-options');
      expect(page['cache-control']).toMatch(/^no-cache$|max-age=0/);

      const script = await headersOf(
        `./assets/${readdirSync('dist/assets').find((it) => it.endsWith('.js'))}`,
      );
      expect(script).toMatchObject({
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/javascript; charset=utf-8',
      });
      const typeOf = async (path: string) => (await headersOf(path))['content-type'];
      expect(await typeOf('./map/region.topo.json')).toBe('application/json');
      expect(await typeOf('./chronology.geojson')).toBe('application/geo+json');
      expect(await typeOf('./chronology.jsonld')).toBe('application/ld+json');
      expect(await typeOf('./sources.csl.json')).toBe('application/vnd.citationstyles.csl+json');
    });

    test('the app runs, and in an iframe without an origin too', async ({ page, host, blog }) => {
      await openReady(page, './?event=e2022-09-14');
      await expect(regionOf(page, 'Event').getByRole('heading', { level: 2 })).toHaveText(
        'Truce of 14 September 2022',
      );
      await page.goto(blog.address(`${host.address}?event=e2022-09-14`));
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('data-araxes-ready', 'true');
      await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveText('Truce of 14 September 2022');
      await expect(frame.getByRole('link', { name: 'Open full view' })).toBeHidden();
    });
  });
}

if (nginx) {
  test.describe('hosted with nginx', () => {
    test.use({ hosted: 'with nginx' });

    test('the page names what every address needs, and no other file does', async ({ request }) => {
      const linkOf = async (path: string, mode = 'navigate') =>
        (await request.get(path, { headers: { 'sec-fetch-mode': mode } })).headers().link ?? '';
      for (const path of ['./', './index.html', './?embed=1&event=e2022-09-14', './?view=list']) {
        const named = [...(await linkOf(path)).matchAll(/assets\/(\w+)-[\w-]+\.js/g)].map(([, name]) => name);
        expect(named).toEqual(['boot', 'rolldown', 'shared', 'index']);
      }
      expect(await linkOf('./', 'cors')).toBe('');
      expect(await linkOf('./events/e2022-09-14/')).toBe('');
      expect(await linkOf('./chronology.json')).toBe('');
    });

    test('text files come compressed, as the browser asks', async ({ request }) => {
      for (const [accepted, encoding] of [
        ['gzip', 'gzip'],
        ['identity', undefined],
      ] as const) {
        const answer = await request.get('./chronology.json', { headers: { 'accept-encoding': accepted } });
        expect(answer.headers()['content-encoding']).toBe(encoding);
        expect((await answer.json()).events).toHaveLength(TOTAL);
      }
    });
  });
}

test('an iframe without an origin that may load nothing shows the text and a link to the full view', async ({
  page,
  host,
  blog,
}) => {
  await page.goto(blog.address(`${host.address}?event=e2022-09-14&embed=1`, 300));
  const frame = page.frameLocator('iframe');
  const link = frame.getByRole('link', { name: 'Open full view' });
  await expect(link).toBeInViewport();
  await expect(link).toHaveAttribute('href', `${host.address}?event=e2022-09-14`);
  await expect(frame.getByText(`${host.address}?event=e2022-09-14`)).toBeVisible();
  const event = frame.getByRole('listitem').filter({ hasText: 'Truce of 14 September 2022' });
  await expect(event.getByText(/^Armenia announced a truce/)).toBeInViewport();
  await expect(event.getByText('“Armen Grigoryan, the secretary')).toBeVisible();
  await expect(frame.getByText('The map is being drawn')).toBeHidden();
  const tooWide = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(tooWide).toBe(0);
});

import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { buildIfStale } from '../bench/buildIfStale.ts';
import { serve } from '../bench/serve.ts';
import { browserArguments } from '../browser/browserArguments.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { openReady } from '../browser/readyPage.ts';
import { settle } from '../browser/settle.ts';
import { SHOTS, type Shot } from './shots.ts';

const USAGE = `npm run screenshots [-- --all | names]
  alone        the pictures of the README, into .github/screenshots
  --all        every picture, into test-results/screenshots
  share print  the pictures whose names begin so, into test-results/screenshots`;

const COMMITTED = '.github/screenshots';
const ALL = 'test-results/screenshots';
/** Of WebP, in percent: letters stay sharp, and a picture of the whole screen takes less than 100 kB. */
const QUALITY = 80;
/** Pictures are not tests: on a busy computer they may take longer, in ms. */
const PATIENCE = 180_000;

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, help: { type: 'boolean' } },
});

async function main() {
  buildIfStale();
  const folder = options.all || names.length > 0 ? ALL : COMMITTED;
  await mkdir(folder, { recursive: true });
  const server = await serve(resolve('dist'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    for (const shot of SHOTS.filter(isWanted)) {
      const file = join(folder, `${shot.name}.webp`);
      await sharp(await take(browser, server.address(), shot))
        .webp({ quality: QUALITY })
        .toFile(file);
      console.log(`${file}  ${Math.round((await stat(file)).size / 1000)} kB`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function isWanted({ name, committed }: Shot): boolean {
  if (names.length > 0) return names.some((beginning) => name.startsWith(beginning));
  return Boolean(committed ?? options.all);
}

async function take(browser: Browser, baseURL: string, shot: Shot): Promise<Buffer> {
  const { width, height, dark } = shot;
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  // tsx adds `__name` to named functions, which is not defined in the page.
  await context.addInitScript('globalThis.__name = (it) => it');
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await openReady(page, `./${shot.address}`);
    await prepare(page, shot);
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

/** Does what the picture needs, and waits for the parts that are loaded late. */
async function prepare(page: Page, shot: Shot): Promise<void> {
  await settle(page);
  await shot.prepare?.(page);
  if (shot.printed) await page.emulateMedia({ media: 'print' });
  await settle(page);
}

if (options.help) console.log(USAGE);
else await main();

import { defineConfig, type PlaywrightTestOptions, type Project } from '@playwright/test';
import { browserArguments } from './browserArguments.ts';
import { findHeadlessBrowser } from './findBrowser.ts';
import { findNginx } from './findNginx.ts';
import { freePort } from './freePort.ts';

// Playwright reads this file once more in every worker; the environment passes on what was found first.
process.env.ARAXES_HEADLESS ??= findHeadlessBrowser();
process.env.ARAXES_NGINX ??= findNginx() ?? '';
process.env.ARAXES_TEST_PORT ??= String(await freePort());
const address = `http://127.0.0.1:${process.env.ARAXES_TEST_PORT}/`;

/**
 * `x.spec.ts` runs in every project, `x.phone.spec.ts` and `x.desktop.phone.spec.ts` in those: nothing is skipped. A
 * test with the tag `@desktop` runs there only: it does not depend on the size of the window. One with the tag `@phone`
 * does not run on the desktop: the journeys in three engines have it.
 */
function project(name: string, use: Partial<PlaywrightTestOptions>): Project<PlaywrightTestOptions> {
  return {
    name,
    use,
    grepInvert: name === 'desktop' ? /@phone/ : /@desktop/,
    testMatch: new RegExp(`[/\\\\](\\w|-)+((\\.\\w+)*\\.${name}(\\.\\w+)*)?\\.spec\\.ts$`),
  };
}

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One more than a machine of CI has processors: tests also wait.
  workers: 3,
  // What passes only when tried again is named, and fails the run in the end (`runTests.ts`).
  retries: process.env.CI ? 2 : 0,
  // Both are for machines with other work to do; a test that passes waits no longer for them.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/test/browser.json' }]],
  use: {
    baseURL: address,
    // A new context and renderer for each test cost more than a quarter of the time. Playwright empties storage and
    // removes routes and scripts between tests, `fixture.ts` the permissions; where history or the first visit is
    // tested, the file asks for a context of its own.
    reuseContext: true,
    timezoneId: 'UTC',
    locale: 'en-GB',
    // Its worker would answer for the server under test; `offline.desktop.spec.ts` allows it.
    serviceWorkers: 'block',
    // A trace of every test costs a sixth of the time: ask for one with `--trace on`.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.ARAXES_HEADLESS,
      // Pages live too briefly for the optimizing compiler and small heaps to pay: a twentieth of the time.
      args: [...browserArguments(), '--js-flags=--no-opt --min-semi-space-size=64'],
    },
  },
  projects: [
    project('desktop', { viewport: { width: 1440, height: 900 } }),
    project('phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
    project('frame', { viewport: { width: 640, height: 480 } }),
  ],
  webServer: {
    command: 'npx tsx test/browser/serveBuild.ts',
    cwd: '../..',
    url: address,
    timeout: 30_000,
  },
});

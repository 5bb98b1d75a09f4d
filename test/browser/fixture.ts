import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { isComplaint } from '../isComplaint.ts';

/** What a test causes on purpose: requests to other hosts, console messages. */
export interface Allowed {
  readonly hosts?: readonly string[];
  readonly messages?: readonly RegExp[];
}

/** What a worker holds from test to test; see `keptPage.ts`. */
export interface Shelf {
  kept?: Kept | undefined;
}

interface Kept {
  /** The project and file whose tests share the page. */
  readonly owner: string;
  readonly context: BrowserContext;
  readonly page: Page;
}

interface Fixtures {
  readonly allowed: Allowed;
  /** Whether the test uses the page that is kept. */
  readonly keeps: boolean;
  readonly alone: undefined;
  readonly guard: undefined;
}

/**
 * Playwright's `test`; it also fails on any console error or warning, page error or foreign request, except those that
 * the test allows: `test.use({ allowed: { hosts: ['tile.openstreetmap.org'] } })`.
 */
export const test = base.extend<Fixtures, { shelf: Shelf }>({
  // Here, since a worker is used only for tests with the same fixtures of workers.
  shelf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that nothing is needed
    async ({}, use) => {
      const shelf: Shelf = {};
      await use(shelf);
      await putAway(shelf);
    },
    { scope: 'worker' },
  ],
  keeps: false,
  alone: [
    async ({ shelf, keeps }, use) => {
      // Playwright forgets every context, without closing it, when it takes the one that is used again.
      if (!keeps) await putAway(shelf);
      await use(undefined);
    },
    { auto: true },
  ],
  allowed: [{}, { option: true }],
  context: async ({ context }, use) => {
    await use(context);
    await context.clearPermissions(); // the next test may run in the same context
  },
  page: async ({ context, page }, use) => {
    await use(page);
    // What a page still requests when the test ends is not a failure: without its routes it may be refused.
    stopWatching(context);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  guard: [
    async ({ context, baseURL, allowed }, use) => {
      const complaints = watch(context, baseURL!, allowed);
      await use(undefined);
      stopWatching(context);
      expect(complaints, 'console messages, page errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export async function putAway(shelf: Shelf): Promise<void> {
  await shelf.kept?.context.close();
  shelf.kept = undefined;
}

export { expect };

/** What the runner itself logs where it blocks service workers. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

const WATCHED = ['console', 'weberror', 'request'];

/** The next test may run in the same context. */
function stopWatching(context: BrowserContext): void {
  for (const event of WATCHED) context.removeAllListeners(event);
}

/** Records what must not happen in a browser context. For tests that make their own with `browser.newContext()`. */
export function watch(context: BrowserContext, ownAddress: string, allowed: Allowed = {}): string[] {
  const complaints: string[] = [];
  const hosts = [new URL(ownAddress).host, ...(allowed.hosts ?? [])];
  context.on('console', (message) => {
    const text = message.text();
    if (!isComplaint(message.type(), text) || text === BLOCKED) return;
    if (!allowed.messages?.some((expected) => expected.test(text))) complaints.push(`console: ${text}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, host, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !hosts.includes(host) && !hosts.includes(hostname)) {
      complaints.push(`foreign request: ${request.url()}`);
    }
  });
  return complaints;
}

import { type BrowserContext, test as base, expect } from '@playwright/test';

/** What a test causes on purpose: requests to other hosts, console messages. */
export interface Allowed {
  readonly hosts?: readonly string[];
  readonly messages?: readonly RegExp[];
}

/**
 * Playwright's `test`; it also fails on any console error or warning, page error or foreign request, except those that
 * the test allows: `test.use({ allowed: { hosts: ['tile.openstreetmap.org'] } })`.
 */
export const test = base.extend<{ allowed: Allowed; guard: undefined }>({
  allowed: [{}, { option: true }],
  context: async ({ context }, use) => {
    await use(context);
    await context.clearPermissions(); // the next test may run in the same context
  },
  page: async ({ page }, use) => {
    await use(page);
    // A request that is still being answered when the test ends is not a failure.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  guard: [
    async ({ context, baseURL, allowed }, use) => {
      const complaints = watch(context, baseURL!, allowed);
      await use(undefined);
      expect(complaints, 'console messages, page errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What the runner itself logs where it blocks service workers. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Records what must not happen in a browser context. For tests that make their own with `browser.newContext()`. */
export function watch(context: BrowserContext, ownAddress: string, allowed: Allowed = {}): string[] {
  const complaints: string[] = [];
  const hosts = [new URL(ownAddress).host, ...(allowed.hosts ?? [])];
  context.on('console', (message) => {
    const text = message.text();
    if (!['error', 'warning'].includes(message.type()) || text === BLOCKED) return;
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

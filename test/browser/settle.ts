import type { Frame, FrameLocator, Page } from '@playwright/test';

/**
 * Waits until what comes after the first render (claims, definitions, neighbours) has come: nothing in the page has
 * changed and no file has arrived for `quiet` milliseconds. Playwright's `networkidle` also counts the requests of
 * removed iframes, and may then wait for ever.
 */
export const settle = (page: Page | Frame | FrameLocator, quiet = 500): Promise<void> =>
  page.locator('html').evaluate(
    (_, quiet) =>
      new Promise((done) => {
        let timer = setTimeout(finish, quiet);
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(finish, quiet);
        };
        const changes = new MutationObserver(wait);
        changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        const arrivals = new PerformanceObserver(wait);
        arrivals.observe({ type: 'resource' });
        function finish() {
          changes.disconnect();
          arrivals.disconnect();
          requestIdleCallback(() => done(), { timeout: 2000 });
        }
      }),
    quiet,
  );

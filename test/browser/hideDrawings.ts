import type { Page } from '@playwright/test';

/**
 * Hides what map and timeline draw in the open page; both keep their room, and their elements stay. It is more than half
 * the cost of going from event to event: for walks through many of them that look only at the text beside the two.
 */
export const hideDrawings = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const hidden = new CSSStyleSheet(); // the page's policy refuses style elements
    hidden.replaceSync('.leaflet-pane, .vis-timeline { display: none !important }');
    document.adoptedStyleSheets = [hidden];
  });

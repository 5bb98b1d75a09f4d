import type { Browser, BrowserType } from '@playwright/test';
import { isComplaint } from '../isComplaint.ts';
import { pageTab } from './pageTab.ts';
import { type Engine, type Tab, VIEWPORT } from './Tab.ts';

/** Starts Chromium, or one of Playwright's own builds of the other engines. */
export async function startPlaywright(
  type: BrowserType,
  executablePath: string,
  args: string[] = [],
): Promise<Engine> {
  const browser = await type.launch({ executablePath, args });
  return {
    version: `${type.name()} ${browser.version()}`,
    newTab: () => newTab(browser),
    close: () => browser.close(),
  };
}

async function newTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (isComplaint(message.type(), message.text())) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  const page = await context.newPage();
  return pageTab(page, {
    isPrivate: context.browser()?.browserType().name() === 'webkit',
    turnWheel: (pixels) => page.mouse.wheel(0, pixels),
    complaints: async () => complaints,
    close: () => context.close(),
  });
}

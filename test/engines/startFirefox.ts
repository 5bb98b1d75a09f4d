import puppeteer, { type Browser } from 'puppeteer-core';
import { isComplaint } from '../isComplaint.ts';
import { pageTab } from './pageTab.ts';
import { type Engine, type Tab, VIEWPORT } from './Tab.ts';

/** Starts the released Firefox, driven by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: VIEWPORT });
  return {
    version: await browser.version(),
    newTab: () => newTab(browser),
    close: () => browser.close(),
  };
}

async function newTab(browser: Browser): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!isComplaint(message.type(), message.text())) return;
    // Firefox hands an error over without its text, so where it was logged has to tell which one it is.
    const { url = '', lineNumber, columnNumber } = message.location();
    complaints.push(`console: ${message.text()} at ${url}:${lineNumber}:${columnNumber}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${String(error)}`));
  return pageTab(page, {
    turnWheel: (pixels) => page.mouse.wheel({ deltaY: pixels }),
    complaints: async () => complaints,
    close: () => context.close(),
  });
}

import { chromium, firefox, webkit } from '@playwright/test';
import { browserArguments } from '../browser/browserArguments.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { findFirefox } from './findFirefox.ts';
import { findWebKit } from './findWebKit.ts';
import { startFirefox } from './startFirefox.ts';
import { startPlaywright } from './startPlaywright.ts';
import { startWebKit } from './startWebKit.ts';
import type { Engine } from './Tab.ts';

export const FIND = { Chromium: findBrowser, Firefox: findFirefox, WebKit: findWebKit } as const;

export type EngineName = keyof typeof FIND;
export type FoundEngines = { [Name in EngineName]: ReturnType<(typeof FIND)[Name]> };

export const START: { [Name in EngineName]: (found: FoundEngines[Name]) => Promise<Engine> } = {
  Chromium: (path) => startPlaywright(chromium, path, browserArguments()),
  Firefox: ({ path, byPlaywright }) => (byPlaywright ? startPlaywright(firefox, path) : startFirefox(path)),
  WebKit: (found) =>
    'playwrightBuild' in found ? startPlaywright(webkit, found.playwrightBuild) : startWebKit(found),
};

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

class LayerRule {}
let stop: () => void;
let requestMissingStyles: () => Promise<boolean>;

const OURS = 'http://localhost:3000/assets/a.css';

beforeEach(async () => {
  vi.stubGlobal('CSSLayerBlockRule', LayerRule);
  // It keeps what has failed.
  vi.resetModules();
  const module = await import('../../src/files/watchStyleSheets.ts');
  requestMissingStyles = module.requestMissingStyles;
  stop = module.watchStyleSheets();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

/** A link whose sheet has come, and what is told to those who wait for it. */
function arrive(sheet: object | null, rel = 'stylesheet', href = OURS) {
  const link = document.head.appendChild(Object.assign(document.createElement('link'), { rel, href }));
  Object.defineProperty(link, 'sheet', { value: sheet });
  const told: string[] = [];
  for (const type of ['load', 'error']) link.addEventListener(type, () => told.push(type));
  link.dispatchEvent(new Event('load'));
  return { told, isThere: link.isConnected };
}

test.each([
  ['rules in a layer', { cssRules: [{}, new LayerRule()] }, true],
  ['no rule, as of an HTML page', { cssRules: [] }, false],
  ['rules of somebody else', { cssRules: [{}] }, false],
  ['nothing', null, false],
])('a style sheet with %s', (_, sheet, isRight) => {
  expect(arrive(sheet)).toEqual({ told: [isRight ? 'load' : 'error'], isThere: isRight });
});

test('one that may not be read is taken as it is', () => {
  const sheet = {
    get cssRules(): never {
      throw new DOMException('', 'SecurityError');
    },
  };
  expect(arrive(sheet)).toEqual({ told: ['load'], isThere: true });
});

test('other links load as ever, and so do style sheets of others', () => {
  expect(arrive(null, 'preload')).toEqual({ told: ['load'], isThere: true });
  const foreign = arrive(null, 'stylesheet', 'https://translate.example/style.css');
  expect(foreign).toEqual({ told: ['load'], isThere: true });
});

test('what has failed is requested again, past the caches', async () => {
  const fetched = vi.fn((_: string, __: RequestInit) => Promise.reject(new Error('offline')));
  vi.stubGlobal('fetch', fetched);
  expect(await requestMissingStyles()).toBe(true);
  expect(fetched).not.toHaveBeenCalled();
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'stylesheet', href: OURS }));
  link.dispatchEvent(new Event('error'));
  expect(link.isConnected).toBe(false);

  for (const [type, isThere] of [
    ['error', false],
    ['load', true],
  ] as const) {
    const answered = requestMissingStyles();
    const again = await vi.waitUntil(() => document.querySelector('link'));
    Object.defineProperty(again, 'sheet', { value: { cssRules: [new LayerRule()] } });
    again.dispatchEvent(new Event(type));
    expect(await answered).toBe(isThere);
    expect(fetched).toHaveBeenLastCalledWith(OURS, { cache: 'reload' });
  }
});

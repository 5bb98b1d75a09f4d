// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isAtRoot, robots, sitemap } from '../../../src/build/staticPages/sitemap.ts';

test('the sitemap lists every address with the as-of date', () => {
  const xml = sitemap(['https://example.org/', 'https://example.org/?a=1&b=2'], '2026-11-23');
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  expect(documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const all = (name: string) => [...documentElement.querySelectorAll(name)].map((it) => it.textContent);
  expect(all('url > loc')).toEqual(['https://example.org/', 'https://example.org/?a=1&b=2']);
  expect(all('url > lastmod')).toEqual(['2026-11-23', '2026-11-23']);
});

test('robots.txt at the root of a host, the only place where crawlers look, points to it', () => {
  expect(isAtRoot('https://example.org/')).toBe(true);
  expect(isAtRoot('https://example.org/araxes/')).toBe(false);
  expect(robots('https://example.org/')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
});

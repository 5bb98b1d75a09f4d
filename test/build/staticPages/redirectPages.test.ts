// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listPages } from '../../../src/build/staticPages/listPages.ts';
import { listRedirects, renderRedirectPage } from '../../../src/build/staticPages/redirectPages.tsx';
import { aDataset, aDocument, anEvent } from '../../helpers.ts';

const dataset = aDataset([anEvent('e1', '1992', { title: 'A “truce” & more' })], {
  head: {
    ...(aDocument().head as object),
    redirects: { old: 'e1', older: 'e1', csce: 'osce' },
  },
});
const redirects = listRedirects(listPages(dataset), dataset.redirects);
const open = (address?: string) => {
  const html = renderRedirectPage(redirects[0]!, { dataset, address, styles: [] });
  return new DOMParser().parseFromString(html, 'text/html');
};

test('each id that had a page has a redirect; an actor had none', () =>
  expect(redirects.map(({ gone, page }) => `${page.of}/${gone} → ${page.id}`)).toEqual([
    'events/old → e1',
    'events/older → e1',
  ]));

test('the page leads on at once, and says in words where to', () => {
  const page = open();
  expect(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
    '0; url=../../events/e1/',
  );
  const link = page.querySelector('main a');
  expect([link?.getAttribute('href'), link?.textContent]).toEqual(['../../events/e1/', 'A “truce” & more']);
  expect(page.querySelector('h1')?.textContent).toBe('This page has moved');
  expect(page.querySelectorAll('script')).toHaveLength(0);
});

test.each([
  [undefined, '../../events/e1/'],
  ['https://example.org/x/', 'https://example.org/x/events/e1/'],
])('its canonical address is that of the page now; the site is at %s', (address, canonical) =>
  expect(open(address).querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(canonical),
);

import { escapeHtml } from '../headTags.ts';

/** The list of all pages for search engines (sitemaps.org 0.9). `lastChange` is an ISO date. */
export const sitemap = (addresses: readonly string[], lastChange: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url><loc>${escapeHtml(address)}</loc><lastmod>${lastChange}</lastmod></url>`).join('\n')}
</urlset>
`;

/** Only read at the root of a host. */
export const robots = (address: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`;

export const isAtRoot = (address: string): boolean => new URL(address).pathname === '/';

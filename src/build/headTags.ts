import { staticPageStrings } from '../strings/staticPageStrings.ts';

/** Escapes text for HTML attributes and content. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const meta = (name: string, content: string, attribute = 'name') =>
  `<meta ${attribute}="${name}" content="${escapeHtml(content)}">`;

export const link = (attributes: Readonly<Record<string, string>>): string =>
  `<link ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ')}>`;

export const alternate = (type: string, href: string, title?: string): string =>
  link({ rel: 'alternate', type, href, ...(title && { title }) });

/** Structured data. It is not executed, so the Content-Security-Policy does not block it. */
export const jsonLdTag = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** What other sites show when they link to a page. */
export interface SharedPage {
  readonly type: 'website' | 'article';
  readonly title: string;
  readonly description: string;
  /** What the picture shows. */
  readonly pictureText: string;
  /** Known only if the site's address is. */
  readonly addresses?:
    | { readonly page: string; readonly picture: string; readonly oembed: string }
    | undefined;
}

/** The size of all pictures, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Title, description and Open Graph; if the site's address is known, also canonical address, picture and oEmbed. */
export function sharingTags({ type, title, description, pictureText, addresses }: SharedPage): string[] {
  const openGraph = (name: string, content: string) => meta(`og:${name}`, content, 'property');
  return [
    `<title>${escapeHtml(title)} – ${staticPageStrings.siteName}</title>`,
    meta('description', description),
    openGraph('type', type),
    openGraph('site_name', staticPageStrings.siteName),
    openGraph('title', title),
    openGraph('description', description),
    ...(addresses
      ? [
          link({ rel: 'canonical', href: addresses.page }),
          openGraph('url', addresses.page),
          openGraph('image', addresses.picture),
          openGraph('image:type', 'image/png'),
          openGraph('image:width', String(PICTURE_SIZE.width)),
          openGraph('image:height', String(PICTURE_SIZE.height)),
          openGraph('image:alt', pictureText),
          meta('twitter:card', 'summary_large_image'),
          alternate('application/json+oembed', addresses.oembed, title),
        ]
      : []),
  ];
}

import { EXPORTS } from '../export/exportFiles.ts';
import type { ChronologyDocument } from '../load/readDocument.ts';
import { OTHER_FORMS } from './chronologyFiles.ts';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const PUBLISHED = { 'chronology.json': 'json', ...OTHER_FORMS } as const;

/** Title, description, Open Graph and JSON-LD (schema.org) of the chronology. */
export function pageHead(document: ChronologyDocument): string {
  const { title, description } = document.head;
  const meta = (name: string, content: string, attribute = 'name') =>
    `<meta ${attribute}="${name}" content="${escapeHtml(content)}">`;
  return [
    `<title>${escapeHtml(title)} – Araxes</title>`,
    meta('description', description),
    meta('og:type', 'website', 'property'),
    meta('og:site_name', 'Araxes', 'property'),
    meta('og:title', title, 'property'),
    meta('og:description', description, 'property'),
    ...Object.entries(PUBLISHED).map(
      ([name, form]) => `<link rel="alternate" type="${EXPORTS[form].mediaType}" href="./${name}">`,
    ),
    `<script type="application/ld+json">${JSON.stringify(jsonLd(document)).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n');
}

function jsonLd({ head, events, articles, places }: ChronologyDocument) {
  const placeNames = new Map(places.map(({ id, properties }) => [id, properties.name]));
  const citations = articles.map(({ id, title, published, publisher }) => ({
    '@type': 'NewsArticle',
    '@id': `?article=${id}`,
    headline: title,
    datePublished: published,
    publisher: { '@type': 'Organization', name: publisher },
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: head.title,
    description: head.description,
    dateModified: head.as_of,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: Object.entries(PUBLISHED).map(([name, form]) => ({
      '@type': 'DataDownload',
      contentUrl: name,
      encodingFormat: EXPORTS[form].mediaType,
    })),
    citation: citations,
    hasPart: events.map((event) => ({
      '@type': 'Event',
      '@id': `?event=${event.id}`,
      name: event.title,
      startDate: event.when?.first ?? event.date,
      endDate: event.when?.last ?? event.date,
      location: event.places.map((id) => ({ '@type': 'Place', name: placeNames.get(id) ?? id })),
      citation: event.articles.map((id) => ({ '@id': `?article=${id}` })),
    })),
  };
}

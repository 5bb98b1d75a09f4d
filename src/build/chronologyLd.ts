import { EXPORTS } from '../export/exportFiles.ts';
import type { Dataset } from '../model/dataset.ts';
import { isOnSubject } from '../model/vocabulary.ts';
import { OTHER_FORMS } from './chronologyFiles.ts';
import { articleLd, eventLd, licenceLd } from './jsonLd.ts';

/** The chronology in files, as they are published. */
export const PUBLISHED = { 'chronology.json': 'json', ...OTHER_FORMS } as const;

/** The published file with what `wholeLd` returns. */
export const LD_FILE = 'chronology.jsonld';
export const LD_MEDIA_TYPE = 'application/ld+json';

/**
 * Structured data (schema.org) for the head of the page: the chronology, its files and articles. The events are in a file
 * of their own: the list would be a tenth of the page, and each event's static page describes it, too.
 */
export const chronologyLd = (dataset: Dataset, site = '') => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: dataset.title,
  description: dataset.description,
  dateModified: dataset.asOf,
  ...(site && { url: site }),
  license: licenceLd(dataset),
  distribution: [
    ...Object.entries(PUBLISHED).map(([name, form]) => download(site + name, EXPORTS[form].mediaType)),
    download(site + LD_FILE, LD_MEDIA_TYPE),
  ],
  citation: [...dataset.articles.values()].map((article) => articleLd(article, site)),
});

/** The same with every event. */
export const wholeLd = (dataset: Dataset, site = '') => ({
  ...chronologyLd(dataset, site),
  hasPart: [...dataset.events.values()]
    .filter((event) => isOnSubject(dataset.vocabulary, event))
    .map((event) => eventLd(event, dataset, site)),
});

const download = (contentUrl: string, encodingFormat: string) => ({
  '@type': 'DataDownload',
  contentUrl,
  encodingFormat,
});

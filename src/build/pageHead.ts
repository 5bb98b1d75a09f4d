import { EXPORTS } from '../export/exportFiles.ts';
import type { Dataset } from '../model/dataset.ts';
import { isOnSubject } from '../model/vocabulary.ts';
import { staticPageStrings } from '../strings/staticPageStrings.ts';
import { OTHER_FORMS } from './chronologyFiles.ts';
import { alternate, jsonLdTag, sharingTags } from './headTags.ts';
import { articleLd, eventLd, licenceLd } from './jsonLd.ts';

const PUBLISHED = { 'chronology.json': 'json', ...OTHER_FORMS } as const;

/** Title, description and Open Graph of the chronology, and the forms in which it is published. */
export function pageHead(dataset: Dataset, site?: string): string {
  const { title, description } = dataset;
  return [
    ...sharingTags({
      type: 'website',
      title,
      description,
      pictureText: staticPageStrings.pictureOfAll(title),
      addresses: site
        ? { page: site, picture: `${site}picture.png`, oembed: `${site}oembed/index.json` }
        : undefined,
    }),
    ...Object.entries(PUBLISHED).map(([name, form]) => alternate(EXPORTS[form].mediaType, `./${name}`)),
  ].join('\n');
}

/** JSON-LD (schema.org) of the chronology, for the end of the page: it is large, and browsers have no use for it. */
export const structuredData = (dataset: Dataset, site?: string): string => jsonLdTag(jsonLd(dataset, site));

const jsonLd = (dataset: Dataset, site = '') => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: dataset.title,
  description: dataset.description,
  dateModified: dataset.asOf,
  ...(site && { url: site }),
  license: licenceLd(dataset),
  distribution: Object.entries(PUBLISHED).map(([name, form]) => ({
    '@type': 'DataDownload',
    contentUrl: site + name,
    encodingFormat: EXPORTS[form].mediaType,
  })),
  citation: [...dataset.articles.values()].map((article) => articleLd(article, site)),
  hasPart: [...dataset.events.values()]
    .filter((event) => isOnSubject(dataset.vocabulary, event))
    .map((event) => eventLd(event, dataset, site)),
});

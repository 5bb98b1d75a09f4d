import { EXPORTS } from '../export/exportFiles.ts';
import type { Dataset } from '../model/dataset.ts';
import { staticPageStrings } from '../strings/staticPageStrings.ts';
import { chronologyLd, LD_FILE, LD_MEDIA_TYPE, PUBLISHED } from './chronologyLd.ts';
import { alternate, jsonLdTag, sharingTags } from './headTags.ts';

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
    alternate(LD_MEDIA_TYPE, `./${LD_FILE}`),
  ].join('\n');
}

/** JSON-LD (schema.org) of the chronology, for the end of the page: browsers have no use for it. */
export const structuredData = (dataset: Dataset, site?: string): string =>
  jsonLdTag(chronologyLd(dataset, site));

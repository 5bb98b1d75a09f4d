import { iframeCode } from '../../export/iframeCode.ts';
import type { Dataset } from '../../model/dataset.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { PICTURE_SIZE } from '../headTags.ts';
import { addressesOf } from './renderStaticPage.tsx';
import type { StaticPage } from './StaticPage.ts';

/** The preferred size of the iframe, in pixels. Where there is less room, it takes the width it is given. */
const WIDTH = 960;
const HEIGHT = 640;
/** How long, in seconds, the answer may be cached. */
const CACHE_AGE = 86_400;

/** An oEmbed 1.0 response of type "rich". */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The oEmbed response for one event, article or path. */
export const oembedOf = (page: StaticPage, address: string): OEmbed =>
  rich(address, page.title, `${address}${page.query}&embed=1`, addressesOf(address, page).picture);

/** The oEmbed response for the whole chronology. */
export const oembedOfAll = ({ title }: Dataset, address: string): OEmbed =>
  rich(address, title, `${address}?embed=1`, `${address}picture.png`);

const rich = (site: string, title: string, view: string, picture: string): OEmbed => ({
  version: '1.0',
  type: 'rich',
  html: iframeCode({ address: view, title, height: HEIGHT }, ENGLISH),
  width: WIDTH,
  height: HEIGHT,
  title,
  provider_name: staticPageStrings.siteName,
  provider_url: site,
  cache_age: CACHE_AGE,
  thumbnail_url: picture,
  thumbnail_width: PICTURE_SIZE.width,
  thumbnail_height: PICTURE_SIZE.height,
});

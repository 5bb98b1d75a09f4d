import { iframeCode } from '../../export/iframeCode.ts';
import type { Dataset } from '../../model/dataset.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { PICTURE_SIZE } from '../headTags.ts';
import { addressesOf } from './renderStaticPage.tsx';
import type { StaticPage } from './StaticPage.ts';

/** Of a frame, in pixels. Where a site gives less room, the frame takes what there is. */
const WIDTH = 960;
const HEIGHT = 640;
/** Seconds for which an answer may be kept. */
const CACHE_AGE = 86_400;

/** An answer as oEmbed 1.0 has it, of type "rich". */
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

/** How to embed one event, article or path. */
export const oembedOf = (page: StaticPage, address: string): OEmbed =>
  rich(address, page.title, `${address}${page.query}&embed=1`, addressesOf(address, page).picture);

/** How to embed the whole. */
export const oembedOfAll = ({ title }: Dataset, address: string): OEmbed =>
  rich(address, title, `${address}?embed=1`, `${address}picture.png`);

const rich = (site: string, title: string, view: string, picture: string): OEmbed => ({
  version: '1.0',
  type: 'rich',
  html: iframeCode({ address: view, title, height: HEIGHT }),
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

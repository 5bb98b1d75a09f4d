import { staticPageFolder } from '../../export/staticPageFolder.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isOnSubject } from '../../model/vocabulary.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { linkCompiled } from '../linkCompiled.ts';
import { listPages } from './listPages.ts';
import { oembedOf, oembedOfAll } from './oembed.ts';
import { drawPicture } from './picture/drawPicture.tsx';
import type { PictureContent } from './picture/PictureContent.ts';
import { marksOfEvents } from './pictureMarks.ts';
import { listRedirects, type RedirectPage, renderRedirectPage } from './redirectPages.tsx';
import { addressesOf, renderStaticPage } from './renderStaticPage.tsx';
import type { StaticPage } from './StaticPage.ts';
import { isAtRoot, robots, sitemap } from './sitemap.ts';

/** Pictures drawn at the same time; the drawing runs outside the main thread. */
const AT_A_TIME = 4;

export interface StaticFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

interface Order {
  readonly document: Record<string, unknown>;
  readonly address: string | undefined;
  readonly styles: readonly string[];
}

/** All static files: pages and their pictures; if the address is known, also oEmbed and the sitemap. */
export async function buildStaticPages({ document, address, styles }: Order): Promise<StaticFile[]> {
  const dataset = linkCompiled(document);
  const pages = listPages(dataset);
  const redirects = listRedirects(pages, dataset.redirects);
  const site = { dataset, address, styles };
  return [
    ...pages.map((page) => file(`${folder(page)}index.html`, renderStaticPage(page, site))),
    ...redirects.map((it) =>
      file(`${staticPageFolder(it.page.of, it.gone)}index.html`, renderRedirectPage(it, site)),
    ),
    ...(await drawAll(dataset, [
      ['picture.png', pictureOfAll(dataset)],
      ...pages.map((page) => [`${folder(page)}picture.png`, page.picture] as const),
    ])),
    ...(address ? filesAt(address, pages, redirects, dataset) : []),
  ];
}

const file = (fileName: string, source: string | Uint8Array): StaticFile => ({ fileName, source });

const folder = ({ of, id }: StaticPage) => staticPageFolder(of, id);

const pictureOfAll = (dataset: Dataset): PictureContent => {
  const events = [...dataset.events.values()].filter((event) => isOnSubject(dataset.vocabulary, event));
  return {
    kind: undefined,
    label: staticPageStrings.timelineAndMap,
    title: dataset.title,
    detail: ENGLISH.events(events.length),
    marks: marksOfEvents(events, dataset),
  };
};

async function drawAll(
  dataset: Dataset,
  pictures: readonly (readonly [string, PictureContent])[],
): Promise<StaticFile[]> {
  const files: StaticFile[] = [];
  const queue = [...pictures];
  const draw = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      files.push(file(next[0], await drawPicture(next[1], dataset)));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, draw));
  return files;
}

/** Files that contain the absolute address of the site. */
function filesAt(
  address: string,
  pages: readonly StaticPage[],
  redirects: readonly RedirectPage[],
  dataset: Dataset,
): StaticFile[] {
  const json = (name: string, content: unknown) => file(`oembed/${name}.json`, JSON.stringify(content));
  return [
    json('index', oembedOfAll(dataset, address)),
    ...pages.map((page) => json(encodeURIComponent(page.id), oembedOf(page, address))),
    ...redirects.map(({ gone, page }) => json(encodeURIComponent(gone), oembedOf(page, address))),
    file(
      'sitemap.xml',
      sitemap([address, ...pages.map((page) => addressesOf(address, page).page)], dataset.asOf),
    ),
    ...(isAtRoot(address) ? [file('robots.txt', robots(address))] : []),
  ];
}

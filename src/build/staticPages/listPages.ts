import type { Dataset } from '../../model/dataset.ts';
import type { StaticPage } from './StaticPage.ts';
import { staticArticlePage } from './staticArticlePage.tsx';
import { staticEventPage } from './staticEventPage.tsx';
import { staticPathPage } from './staticPathPage.tsx';

/** All static pages. */
export const listPages = (dataset: Dataset): StaticPage[] => [
  ...[...dataset.events.values()].map((event) => staticEventPage(event, dataset)),
  ...[...dataset.articles.values()].map((article) => staticArticlePage(article, dataset)),
  ...[...dataset.paths.values()].map((path) => staticPathPage(path, dataset)),
];

import type { Dataset } from '../../model/dataset.ts';
import { articlePage } from './articlePage.tsx';
import { eventPage } from './eventPage.tsx';
import { pathPage } from './pathPage.tsx';
import type { StandingPage } from './StandingPage.ts';

/** Every page that stands by itself. */
export const listPages = (dataset: Dataset): StandingPage[] => [
  ...[...dataset.events.values()].map((event) => eventPage(event, dataset)),
  ...[...dataset.articles.values()].map((article) => articlePage(article, dataset)),
  ...[...dataset.paths.values()].map((path) => pathPage(path, dataset)),
];

import type { Article } from '../model/article.ts';
import { formatDate } from './formatDate.ts';
import type { Strings } from './strings.ts';

/** What an article is, in one line: whose report, of which day, and who printed it. */
export const describeArticle = ({ agency, publisher, published }: Article, strings: Strings): string =>
  strings.panel.articleIs(
    agency === publisher ? undefined : agency,
    publisher,
    formatDate(published, strings),
  );

import type { Article } from '../../model/article.ts';
import type { Dataset } from '../../model/dataset.ts';
import { articleAddress } from '../../store/address.ts';
import { eventsOfArticle } from '../../store/articleWithin.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { articleLd, licenceLd } from '../jsonLd.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { marksOfEvents } from './pictureMarks.ts';
import type { StaticPage } from './StaticPage.ts';
import { shortText } from './shortText.ts';

/** The page of an article: its excerpts, its corrections, and the events that are based on it. */
export function staticArticlePage(article: Article, dataset: Dataset): StaticPage {
  const detail = `${article.publisher}, ${formatDate(article.published, ENGLISH)}`;
  const events = eventsOfArticle(dataset, article.id);
  const description = shortText(`${detail}. ${staticPageStrings.articleHolds}`);
  return {
    of: 'articles',
    id: article.id,
    title: article.title,
    description,
    query: articleAddress(article.id),
    picture: {
      kind: undefined,
      label: ENGLISH.panel.article,
      title: article.title,
      detail,
      marks: marksOfEvents(events, dataset),
    },
    pictureText: staticPageStrings.pictureOf(article.title, detail),
    jsonLd: (app) => ({
      '@type': 'WebPage',
      name: article.title,
      description,
      inLanguage: ENGLISH.language,
      dateModified: dataset.asOf,
      license: licenceLd(dataset),
      isPartOf: { '@type': 'Dataset', name: dataset.title, url: app },
      about: articleLd(article, app),
    }),
    body: <ArticleBody article={article} events={events} dataset={dataset} />,
  };
}

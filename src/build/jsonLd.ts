import type { Article } from '../model/article.ts';
import { isoDay } from '../model/calendar.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import { DAY } from '../model/time.ts';
import { articleAddress, eventAddress } from '../store/address.ts';
import { placesOf } from '../store/selectors.ts';
import { datetimeOf } from '../strings/formatDate.ts';

/** The terms of a chronology: where they stand, else in words. */
export const licenceLd = ({ licence, licenceAddress }: Dataset): string => licenceAddress ?? licence;

/** Structured data (schema.org) about events and articles. `app` is the address of the app, absolute or relative. */
export const eventId = (app: string, id: string): string => app + eventAddress(id);
export const articleId = (app: string, id: string): string => app + articleAddress(id);

export const eventLd = (event: TimelineEvent, dataset: Dataset, app: string) => ({
  '@type': 'Event',
  '@id': eventId(app, event.id),
  name: event.title,
  startDate: isoDay(event.date.span.start),
  endDate: isoDay(event.date.span.end - DAY),
  location: placesOf(dataset, event).map(({ name }) => ({ '@type': 'Place', name })),
  citation: event.articleIds.map((id) => ({ '@id': articleId(app, id) })),
});

export const articleLd = ({ id, title, published, publisher }: Article, app: string) => ({
  '@type': 'NewsArticle',
  '@id': articleId(app, id),
  headline: title,
  datePublished: datetimeOf(published),
  publisher: { '@type': 'Organization', name: publisher },
});

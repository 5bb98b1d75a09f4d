import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { publicationOf, sourcesOf } from '../../model/eventSources.ts';
import { kindName } from '../../model/vocabulary.ts';
import { eventAddress } from '../../store/address.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { eventLd, licenceLd } from '../jsonLd.ts';
import { EventBody } from './EventBody.tsx';
import { pictureKind } from './picture/pictureKind.ts';
import { marksOfEvent } from './pictureMarks.ts';
import type { StaticPage } from './StaticPage.ts';
import { shortText } from './shortText.ts';

/** The page of an event. */
export function staticEventPage(event: TimelineEvent, dataset: Dataset): StaticPage {
  const date = formatDate(event.date, ENGLISH);
  const description = shortText(event.summary);
  return {
    of: 'events',
    id: event.id,
    title: event.title,
    description,
    query: eventAddress(event.id),
    picture: {
      kind: pictureKind(dataset.vocabulary, event.kind),
      label: kindName(dataset.vocabulary, event),
      title: event.title,
      detail: date,
      marks: marksOfEvent(event, dataset),
    },
    pictureText: staticPageStrings.pictureOf(event.title, date),
    jsonLd: (app) => ({
      '@type': 'Article',
      headline: event.title,
      description,
      inLanguage: ENGLISH.language,
      dateModified: dataset.asOf,
      license: licenceLd(dataset),
      isPartOf: { '@type': 'Dataset', name: dataset.title, url: app },
      about: eventLd(event, dataset, app),
      citation: sourcesOf(event, dataset).flatMap(({ cited }) => publicationOf(cited)?.url ?? []),
    }),
    body: <EventBody event={event} dataset={dataset} />,
  };
}

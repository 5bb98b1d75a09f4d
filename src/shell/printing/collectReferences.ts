import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { articleKey, claimKey, publicationKey, sourceIdsOf } from '../../model/eventSources.ts';
import type { Source } from '../../model/source.ts';
import { datetimeOf } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';

/** A publication in the list at the end of the sheet. */
export interface Reference {
  readonly publisher: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  /** Its perspective, the agency whose text it reprints, whether we read it, what it copies. */
  readonly details: readonly string[];
  readonly url?: string | undefined;
}

/** The publications of a sheet with their numbers, by a key that identifies a publication. */
export type NumberedReferences = ReadonlyMap<string, Reference & { readonly number: number }>;

function collector() {
  const references = new Map<string, Reference & { number: number }>();
  const add = (key: string, reference: Reference) => {
    if (!references.has(key)) references.set(key, { ...reference, number: references.size + 1 });
  };
  return { references, add };
}

/** In the order in which the events name them. */
export function referencesOf(
  events: readonly TimelineEvent[],
  dataset: Dataset,
  strings: Strings,
): NumberedReferences {
  const { references, add } = collector();
  for (const event of events) {
    const { id } = event;
    for (const { articleId } of dataset.excerptsByEvent.get(id) ?? []) {
      const article = dataset.articles.get(articleId);
      if (article) add(articleKey(articleId), articleReference(article));
    }
    for (const sourceId of sourceIdsOf(event, dataset)) {
      const source = dataset.sources.get(sourceId);
      if (source) add(publicationKey(source), sourceReference(source, dataset, strings));
    }
    for (const claim of dataset.claims) {
      if (claim.eventId === id) add(claimKey(claim), claimReference(claim, dataset, strings));
    }
  }
  return references;
}

function claimReference({ source }: Claim, { articles }: Dataset, strings: Strings): Reference {
  const article = source.articleId && articles.get(source.articleId);
  if (article) return articleReference(article);
  const { publisher, title, date, url, note, original } = source;
  const details = [...(original ? [strings.cite.original(original)] : []), ...(note ? [note] : [])];
  return { publisher, title, date, url, details };
}

const sourceReference = (source: Source, { vocabulary }: Dataset, strings: Strings): Reference => ({
  publisher: source.publisher,
  title: source.title,
  date: source.date,
  details: [
    vocabulary.perspectives.get(source.perspective)?.label ?? source.perspective,
    ...(source.agency ? [source.agency] : []),
    ...(source.seen ? [] : [strings.panel.notSeen]),
    ...(source.original ? [strings.cite.original(source.original)] : []),
  ],
  url: source.url,
});

const articleReference = ({ title, publisher, agency, published }: Article): Reference => ({
  publisher,
  title,
  date: datetimeOf(published) ?? published.edtf,
  details: agency ? [agency] : [],
});

/** The numbers of an event's references, ascending. */
export function numbersOf(event: TimelineEvent, dataset: Dataset, references: NumberedReferences): number[] {
  const sources = sourceIdsOf(event, dataset).flatMap((id) => dataset.sources.get(id) ?? []);
  const keys = [
    ...(dataset.excerptsByEvent.get(event.id) ?? []).map(({ articleId }) => articleKey(articleId)),
    ...sources.map(publicationKey),
    ...dataset.claims.filter(({ eventId }) => eventId === event.id).map(claimKey),
  ];
  return [...new Set(keys)].flatMap((key) => references.get(key)?.number ?? []).sort((a, b) => a - b);
}

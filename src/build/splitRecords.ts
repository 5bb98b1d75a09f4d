import type { ChronologyDocument, Lacks } from '../load/documentParts.ts';
import { type Fields, type Incomplete, LACKS, type Later } from '../load/laterFields.ts';
import type { ArticleRecord, PassageRecord, PathRecord } from '../load/records.ts';
import { keysOf } from '../model/lists.ts';

/** What only an open event shows of it. */
const OF_NOTES = ['note'];

/** What only the pages of the records show of them, or cards. Of places in their `properties`. */
const OF_PAGES = {
  places: ['names'],
  articles: ['age_label', 'published_note', 'corrections', 'sources'],
  paths: ['intro'],
} as const satisfies Partial<Record<keyof Incomplete, readonly string[]>>;
const OF_STEPS = ['question', 'compare_topic'];
/** Of the vocabulary: nobody has searched yet, or seen claims. */
const OF_VOCABULARY = ['search', 'topics'];

/** What is shown with the sources. */
const OF_DETAILS = { events: ['sources'], places: ['coordinate_source', 'note'] } as const;

/** By the names that `Dataset.awaited` has. */
const NAMES = {
  notes: ['events.note'],
  pages: ['places.names', 'articles.passages', 'paths.steps', 'vocabulary.search', 'vocabulary.topics'],
  details: ['events.sources', 'places.coordinate_source', 'places.note'],
} as const;

type Given = Partial<Incomplete & Pick<ChronologyDocument, 'vocabulary'>>;

/** The records of a first part, and what further parts have of them. */
interface Split {
  readonly first: object;
  readonly notes: Later;
  readonly pages: Later;
  readonly details: Later;
}

/** Splits the records: `first` lacks what no view needs for its first drawing. */
export function splitRecords(given: Given): Split {
  const { events = [], places = [], articles = [], paths = [], vocabulary } = given;
  return {
    first: {
      ...(vocabulary && { vocabulary: omit(vocabulary, OF_VOCABULARY) }),
      events: events.map((event) => omit(event, [...OF_NOTES, ...OF_DETAILS.events])),
      places: places.map((place) => ({
        ...place,
        properties: omit(place.properties, [...OF_PAGES.places, ...OF_DETAILS.places]),
      })),
      articles: articles.map((article) => ({
        ...omit(article, OF_PAGES.articles),
        passages: article.passages.map((passage) => omit(passage, ofPage(passage, article))),
      })),
      paths: paths.map((path) => ({
        ...omit(path, OF_PAGES.paths),
        steps: path.steps.map((step) => omit(step, OF_STEPS)),
      })),
    },
    notes: {
      events: byId(events, (event) => pick(event, OF_NOTES)),
      // Their passages are events themselves. The pages have these notes as well: of the two parts either may come first.
      articles: byId(
        articles.filter(({ on_conflict }) => !on_conflict),
        ({ passages }) => ({ passages: passages.map((passage) => pick(passage, OF_NOTES)) }),
      ),
    },
    pages: {
      ...(vocabulary && { vocabulary: pick(vocabulary, OF_VOCABULARY) }),
      places: byId(places, ({ properties }) => pick(properties, OF_PAGES.places)),
      articles: byId(articles, pageOfArticle),
      paths: byId(paths, pageOfPath),
    },
    details: {
      events: byId(events, (event) => pick(event, OF_DETAILS.events)),
      places: byId(places, ({ properties }) => pick(properties, OF_DETAILS.places)),
    },
  };
}

/** The field of a first part that says what its records lack, given the names of the further parts. */
export const lacksOf = (parts: Readonly<Record<keyof typeof NAMES, string>>): { [LACKS]: Lacks } => ({
  [LACKS]: Object.fromEntries(keysOf(NAMES).map((name) => [parts[name], NAMES[name]])),
});

const pageOfArticle = (article: ArticleRecord): Fields => ({
  ...pick(article, OF_PAGES.articles),
  passages: article.passages.map((passage) => pick(passage, ofPage(passage, article))),
});

const pageOfPath = (path: PathRecord): Fields => ({
  ...pick(path, OF_PAGES.paths),
  steps: path.steps.map((step) => pick(step, OF_STEPS)),
});

/**
 * What only the page of the article shows of a passage, or the page of the event that it is. Outside the subject a passage is an event itself; on the subject
 * the list needs the excerpts of events.
 */
function ofPage(passage: PassageRecord, { on_conflict }: ArticleRecord): string[] {
  if (!on_conflict) return OF_NOTES;
  const kept = ['id', 'event', ...(passage.event ? ['excerpts'] : [])];
  return Object.keys(passage).filter((name) => !kept.includes(name));
}

/** Records of which nothing comes later are left out. */
const byId = <T extends { readonly id: string }>(records: readonly T[], fieldsOf: (record: T) => Fields) =>
  Object.fromEntries(
    records
      .map((record) => [record.id, fieldsOf(record)] as const)
      .filter(([, fields]) => Object.keys(fields).length > 0),
  );

const pick = (record: object, names: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(record).filter(([name, value]) => names.includes(name) && value !== undefined),
  );

const omit = (record: object, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

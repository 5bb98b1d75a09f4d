import type { ChronologyDocument } from './documentParts.ts';

/** The field of a first part that names what its records lack until a further part has arrived, by part. */
export const LACKS = 'lacks';
/** The field of a further part that has it, by array. */
export const LATER = 'later';

export type Fields = Readonly<Record<string, unknown>>;
/** The arrays whose records are completed. */
export type Incomplete = Pick<ChronologyDocument, 'events' | 'places' | 'articles' | 'paths'>;
/** By id of the record. Fields of places are in their `properties`. */
export type Later = Readonly<Partial<Record<keyof Incomplete, Readonly<Record<string, Fields>>>>> & {
  readonly vocabulary?: Fields;
};

/** Whether the records of this part are completed by a further one. */
export const lacksFields = (json: Fields): boolean => json[LACKS] !== undefined;

export const hasLater = (json: Fields): boolean => json[LATER] !== undefined;

/** A copy of a first part, or of its document, with the fields that further parts have for its records. */
export function completeRecords<Part extends object>(part: Part, further: readonly Fields[]): Part {
  const {
    events = [],
    places = [],
    articles = [],
    paths = [],
    vocabulary,
  } = part as Partial<Incomplete & Pick<ChronologyDocument, 'vocabulary'>>;
  const all = further.map((it) => (it[LATER] ?? {}) as Later);
  const complete = <T extends object>(name: keyof Incomplete, id: string, record: T): T =>
    all.reduce((whole, later) => withFields(whole, later[name]?.[id] ?? {}), record);
  return {
    ...part,
    ...(vocabulary && { vocabulary: Object.assign({}, vocabulary, ...all.map((it) => it.vocabulary)) }),
    events: events.map((event) => complete('events', event.id, event)),
    places: places.map((place) => ({
      ...place,
      properties: complete('places', place.id, place.properties),
    })),
    articles: articles.map((article) => complete('articles', article.id, article)),
    paths: paths.map((path) => complete('paths', path.id, path)),
  };
}

/** A list that the record has keeps its items, each with the fields for it. */
function withFields<T extends object>(record: T, fields: Fields): T {
  const merged = Object.entries(fields).map(([name, value]) => {
    const known: unknown = (record as Fields)[name];
    const isSame = Array.isArray(known) && Array.isArray(value) && known.length === value.length;
    return [name, isSame ? known.map((item, at) => ({ ...item, ...value[at] })) : value];
  });
  return { ...record, ...Object.fromEntries(merged) };
}

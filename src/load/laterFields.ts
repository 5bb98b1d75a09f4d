import type { ChronologyDocument, Lacks } from './documentParts.ts';

/** The field of a first part that names the fields its records lack until a further part has arrived, by part. */
export const LACKS = 'lacks';
/** The field of a further part that has them, by array. */
export const LATER = 'later';

/** What the pages of single records show of them, and no view needs for its first drawing. */
const OF_PAGES = { events: ['note'], places: ['names'] } as const;
/** What is shown with the sources. Fields of places are in their `properties`. */
const OF_DETAILS = { events: ['sources'], places: ['coordinate_source', 'note'] } as const;

type Fields = Readonly<Record<string, unknown>>;
/** By id of the record. */
type LaterFields = Readonly<Record<string, Fields>>;
interface Later {
  readonly events: LaterFields;
  readonly places: LaterFields;
}
type FieldNames = Readonly<Record<keyof Later, readonly string[]>>;

/** The arrays whose records are completed. */
export type Incomplete = Pick<ChronologyDocument, 'events' | 'places'>;

/** Whether the records of this part are completed by a further one. */
export const lacksFields = (json: Fields): boolean => json[LACKS] !== undefined;

/** The records of a first part, and what further parts have of them. */
interface Split {
  readonly first: object;
  readonly pages: Later;
  readonly details: Later;
}

/** Splits the records: `first` lacks what may come later. */
export function splitRecords({ events = [], places = [] }: Partial<Incomplete>): Split {
  const pickFrom = (names: FieldNames): Later => ({
    events: byId(events, (event) => pick(event, names.events)),
    places: byId(places, ({ properties }) => pick(properties, names.places)),
  });
  const first = {
    events: events.map((event) => omit(event, [...OF_PAGES.events, ...OF_DETAILS.events])),
    places: places.map((place) => ({
      ...place,
      properties: omit(place.properties, [...OF_PAGES.places, ...OF_DETAILS.places]),
    })),
  };
  return { first, pages: pickFrom(OF_PAGES), details: pickFrom(OF_DETAILS) };
}

/** The field of a first part that says what its records lack. */
export const lacksOf = (pages: string, details: string): { [LACKS]: Lacks } => ({
  [LACKS]: { [pages]: namesOf(OF_PAGES), [details]: namesOf(OF_DETAILS) },
});

const namesOf = (names: FieldNames): string[] =>
  Object.entries(names).flatMap(([array, fields]) => fields.map((field) => `${array}.${field}`));

/** A copy of a first part, or of its document, with the fields that further parts have for its records. */
export function completeRecords<Part extends object>(part: Part, further: readonly Fields[]): Part {
  const { events = [], places = [] } = part as Partial<Incomplete>;
  const all = further.map((it) => (it[LATER] ?? {}) as Partial<Later>);
  const fieldsFor = (name: keyof Later, id: string) => all.map((it) => it[name]?.[id] ?? {});
  return {
    ...part,
    events: events.map((event) => Object.assign({}, event, ...fieldsFor('events', event.id))),
    places: places.map((place) => ({
      ...place,
      properties: Object.assign({}, place.properties, ...fieldsFor('places', place.id)),
    })),
  };
}

export const hasLater = (json: Fields): boolean => json[LATER] !== undefined;

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

import type { ChronologyDocument } from './documentParts.ts';

/** The field of a first part that names the fields its records lack until a further part has arrived. */
export const LACKS = 'lacks';
/** The field of a further part that has them, by array. */
export const LATER = 'later';

/** What no view needs for its first drawing. Fields of places are in their `properties`. */
const EVENT_FIELDS = ['sources'] as const;
const PLACE_FIELDS = ['coordinate_source', 'note'] as const;

type Fields = Readonly<Record<string, unknown>>;
/** By id of the record. */
type LaterFields = Readonly<Record<string, Fields>>;
interface Later {
  readonly events: LaterFields;
  readonly places: LaterFields;
}

type Incomplete = Pick<ChronologyDocument, 'events' | 'places'>;

/** Whether the records of this part are completed by a further one. */
export const lacksFields = (json: Readonly<Record<string, unknown>>): boolean => json[LACKS] !== undefined;

/** Splits the records: `first` without what may come later, with the field that says so, and the field `later`. */
export function splitRecords(given: Partial<Incomplete>): { first: object; later: Later } {
  const { events = [], places = [] } = given;
  const later: Later = {
    events: Object.fromEntries(events.map((event) => [event.id, pick(event, EVENT_FIELDS)])),
    places: Object.fromEntries(places.map(({ id, properties }) => [id, pick(properties, PLACE_FIELDS)])),
  };
  const first = {
    events: events.map((event) => omit(event, EVENT_FIELDS)),
    places: places.map((place) => ({ ...place, properties: omit(place.properties, PLACE_FIELDS) })),
    [LACKS]: [
      ...EVENT_FIELDS.map((field) => `events.${field}`),
      ...PLACE_FIELDS.map((field) => `places.properties.${field}`),
    ],
  };
  return { first, later };
}

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

/** The arrays whose records are completed. */
export const COMPLETED = ['events', 'places'] as const;

export const hasLater = (json: Fields): boolean => json[LATER] !== undefined;

/** The records in their completed form where there is one, else as they were. */
export function putBack(before: Incomplete, completed: Partial<Incomplete>): Incomplete {
  return {
    events: replace(before.events, completed.events ?? []),
    places: replace(before.places, completed.places ?? []),
  };
}

function replace<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const byId = new Map(after.map((record) => [record.id, record]));
  return before.map((record) => byId.get(record.id) ?? record);
}

const pick = (record: object, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));

const omit = (record: object, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

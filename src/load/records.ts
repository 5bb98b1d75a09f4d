import * as z from 'zod/mini';
import { HOLDERS } from '../model/control.ts';
import { KINDS, TRACKS } from '../model/event.ts';
import { PERSPECTIVES } from '../model/source.ts';

// zod would otherwise try `new Function`, which our Content-Security-Policy reports as a violation.
z.config({ jitless: true });

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const HOURS = '([01]\\d|2[0-3]):[0-5]\\d';
const RFC3339 = new RegExp(`^\\d{4}-\\d{2}-\\d{2}T${HOURS}(:[0-5]\\d)?(Z|[+-]${HOURS})$`);

/** Every record type of the format `araxes/1`, as it stands in the author's files and in `chronology.json`. */
const id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an id of letters, digits, ".", "_", "-"'));
const text = z.string().check(z.minLength(1, 'some text'));
/** EDTF level 0–1 string; its meaning is checked by the reader of dates, not here. */
const edtf = text;
/** Not 31 February: some engines read that as 3 March, others refuse it. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
const calendarDay = z.string().check(
  z.regex(ISO_DAY, 'a day as YYYY-MM-DD'),
  z.refine((day) => !ISO_DAY.test(day) || exists(day), 'a day that exists'),
);
/** First and last day, both included. */
const days = z
  .tuple([calendarDay, calendarDay])
  .check(z.refine(([first, last]) => first <= last, 'a first day and a last one that is not before it'));
const zoned = z.string().check(
  z.regex(RFC3339, 'a time with zone as 2022-09-14T20:00:00+04:00'),
  z.refine((time) => !RFC3339.test(time) || exists(time.slice(0, 10)), 'a time on a day that exists'),
);
const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/, 'an http(s) address'));
const list = <T extends z.core.SomeType>(item: T) => z._default(z.array(item), []);

/** What the EDTF string of a record says. Written by the build, so that the app needs no EDTF parser for our own data. */
export const WhenRecord = z
  .strictObject({
    /** First and last day, both included. */
    first: calendarDay,
    last: calendarDay,
    precision: z.enum(['day', 'month', 'year']),
    approximate: z._default(z.boolean(), false),
    uncertain: z._default(z.boolean(), false),
  })
  .check(z.refine(({ first, last }) => first <= last, 'a first day and a last one that is not before it'));
export type WhenRecord = z.output<typeof WhenRecord>;
const derived = { when: z.optional(WhenRecord) };
/** About how tall the claims of an event stand, in lines of text. Written by the build, so that room can be kept for them. */
const claimLines = { claim_lines: z.optional(z.int()) };

export const EventRecord = z.strictObject({
  id,
  title: text,
  date: edtf,
  ...derived,
  time: z.optional(zoned),
  time_note: z.optional(text),
  other_readings: list(
    z.strictObject({ date: z.optional(edtf), ...derived, time: z.optional(zoned), according_to: text }),
  ),
  kind: z.enum(KINDS),
  kind_label: z.optional(text),
  track: z.enum(TRACKS),
  core: z._default(z.boolean(), true),
  places: list(id),
  actors: list(id),
  summary: text,
  not_verified: list(text),
  note: z.optional(text),
  articles: list(id),
  ...claimLines,
  sources: z.array(id).check(z.minLength(1, 'at least one source')),
});
export type EventRecord = z.output<typeof EventRecord>;

export const PassageRecord = z.strictObject({
  id,
  label: text,
  date: z.optional(edtf),
  ...derived,
  time: z.optional(zoned),
  time_note: z.optional(text),
  places: list(id),
  event: z.optional(id),
  note: z.optional(text),
  ...claimLines,
  excerpts: list(z.strictObject({ text, line: z.int().check(z.positive()) })),
});
export type PassageRecord = z.output<typeof PassageRecord>;

export const ArticleRecord = z.strictObject({
  id,
  title: text,
  publisher: text,
  agency: text,
  age_label: text,
  published: edtf,
  ...derived,
  published_note: text,
  complete: z.boolean(),
  relevance: text,
  on_conflict: z.boolean(),
  passages: z.array(PassageRecord),
  corrections: list(z.strictObject({ issue: text, correction: text, sources: list(id) })),
  sources: list(id),
});
export type ArticleRecord = z.output<typeof ArticleRecord>;

const sideName = z.strictObject({ latin: text, script: z.optional(text), seen: z.boolean() });

/** GeoJSON feature (RFC 7946): a point, longitude first. */
export const PlaceRecord = z.strictObject({
  type: z.literal('Feature'),
  id,
  geometry: z.strictObject({
    type: z.literal('Point'),
    coordinates: z.tuple([
      z
        .number()
        .check(z.gte(-180, 'a longitude from -180 to 180'), z.lte(180, 'a longitude from -180 to 180')),
      z.number().check(z.gte(-90, 'a latitude from -90 to 90'), z.lte(90, 'a latitude from -90 to 90')),
    ]),
  }),
  properties: z
    .strictObject({
      name: text,
      names: z.strictObject({
        hy: z.optional(sideName),
        az: z.optional(sideName),
        fa: z.optional(sideName),
      }),
      leading: z.optional(z.strictObject({ hy: text, az: text })),
      order_change: z.optional(z.strictObject({ from: calendarDay, leads: z.enum(['hy', 'az']) })),
      type: text,
      precision: z.enum(['building', 'site', 'village', 'town', 'city', 'district', 'area', 'region']),
      uncertainty_km: z.number().check(z.nonnegative()),
      verified: z.boolean(),
      coordinate_source: text,
      state: z.optional(text),
      note: z.optional(text),
    })
    .check(
      z.refine(({ leading, order_change }) => !order_change || leading !== undefined, {
        error: 'given together with the order it changes to, in "leading"',
        path: ['order_change'],
      }),
    ),
});
export type PlaceRecord = z.output<typeof PlaceRecord>;

export const SourceRecord = z.strictObject({
  id,
  publisher: text,
  title: z.optional(text),
  date: z.optional(edtf),
  url: z.optional(webAddress),
  perspective: z.enum(PERSPECTIVES),
  agency: z.optional(text),
  seen: z.boolean(),
  note: z.optional(text),
});
export type SourceRecord = z.output<typeof SourceRecord>;

export const ActorRecord = z.strictObject({ id, name: text });
export type ActorRecord = z.output<typeof ActorRecord>;

/** A publication named on the spot instead of by the id of a source. */
const publication = z.strictObject({
  publisher: text,
  title: z.optional(text),
  date: z.optional(edtf),
  url: z.optional(webAddress),
  note: z.optional(text),
});

export const ClaimRecord = z.strictObject({
  id,
  event: id,
  topic: id,
  speaker: text,
  speaker_detail: z.optional(text),
  statement: text,
  figure: z.optional(z.number()),
  figure_low: z.optional(z.number()),
  figure_above: z.optional(z.literal(true)),
  figure_high: z.optional(z.number()),
  unit: z.optional(text),
  counts: z.optional(text),
  said_on: z.optional(edtf),
  replaced_by: z.optional(id),
  continued_by: z.optional(id),
  verified: z.boolean(),
  quote: z.optional(text),
  source: z.extend(publication, { article: z.optional(id) }),
});
export type ClaimRecord = z.output<typeof ClaimRecord>;

export const ControlRecord = z.strictObject({
  layer: z.enum(['parts', 'overlays']),
  district: id,
  seat: z.optional(id),
  part: text,
  periods: z
    .array(
      z.strictObject({
        from: calendarDay,
        to: z.optional(calendarDay),
        holder: z.enum(HOLDERS),
        certainty: text,
        note: z.optional(text),
      }),
    )
    .check(z.minLength(1, 'at least one period')),
});
export type ControlRecord = z.output<typeof ControlRecord>;

export const WordingRecord = z.strictObject({
  id,
  topic: text,
  rule: text,
  why: text,
  /** How each side words it, and others. */
  usage: z._default(
    z.strictObject({
      armenian: z.optional(text),
      azerbaijani: z.optional(text),
      elsewhere: z.optional(text),
    }),
    {},
  ),
  /** Words that stay as they are in quotations, and the note they get there. */
  quoted: z.optional(z.strictObject({ words: z.array(text), note: text })),
  /** Words or phrases banned in our own text; allowed inside quotation marks. */
  banned: list(text),
  sources: list(id),
});
export type WordingRecord = z.output<typeof WordingRecord>;

export const TermRecord = z.strictObject({
  id,
  term: text,
  /** Further spellings under which the term is found in the texts. */
  forms: list(text),
  definition: text,
  verified: z.boolean(),
  source: publication,
  see_also: list(id),
  events: list(id),
});
export type TermRecord = z.output<typeof TermRecord>;

/** A lesson path: events in the order in which a class looks at them. */
export const PathRecord = z.strictObject({
  id,
  title: text,
  ages: text,
  intro: text,
  steps: z
    .array(z.strictObject({ event: id, question: text, compare_topic: z.optional(id) }))
    .check(z.minLength(1, 'at least one step')),
});
export type PathRecord = z.output<typeof PathRecord>;

/** The head of a chronology: what it is and how it opens. */
export const HeadRecord = z.strictObject({
  title: text,
  description: text,
  as_of: calendarDay,
  licence: text,
  author: z.optional(text),
  publisher: z.optional(text),
  /** Of a copy: where it came from, and what was chosen. */
  origin: z.optional(z.strictObject({ address: z.optional(webAddress), selection: z.optional(text) })),
  opening: days,
  periods: list(z.strictObject({ id, label: text, days })),
  frame: list(id),
});
export type HeadRecord = z.output<typeof HeadRecord>;

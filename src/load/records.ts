import * as z from 'zod/mini';
import { addressQuery, calendarDay, days, edtf, id, list, text, webAddress, zoned } from './fields.ts';

/** The record types of the format `araxes/1`, in the authors' files and in `chronology.json`. */
/** The parsed EDTF string of a record. Written by the build, so that the app needs no EDTF parser for our own data. */
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
/**
 * How many claims are about an event. Written by the build, because the claims are in a second part of the document.
 * `claim_lines` is in documents from before the first release; it is ignored.
 */
const claimCount = {
  claim_count: z.optional(z.int().check(z.nonnegative())),
  claim_lines: z.optional(z.int()),
};

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
  kind: id,
  kind_label: z.optional(text),
  track: id,
  core: z._default(z.boolean(), true),
  places: list(id),
  actors: list(id),
  summary: text,
  not_verified: list(text),
  note: z.optional(text),
  articles: list(id),
  ...claimCount,
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
  ...claimCount,
  excerpts: list(z.strictObject({ text, line: z.int().check(z.positive()) })),
});
export type PassageRecord = z.output<typeof PassageRecord>;

export const ArticleRecord = z.strictObject({
  id,
  title: text,
  publisher: text,
  agency: z.optional(text),
  /** Where the article itself can be read. */
  url: z.optional(webAddress),
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
      /** By language. */
      names: z.record(z.string(), sideName),
      /** By the side whose name comes first. */
      leading: z.optional(z.record(z.string(), text)),
      order_change: z.optional(z.strictObject({ from: calendarDay, leads: id })),
      type: text,
      precision: z.enum(['building', 'site', 'village', 'town', 'city', 'district', 'area', 'region']),
      uncertainty_km: z.number().check(z.nonnegative()),
      verified: z.boolean(),
      coordinate_source: text,
      state: z.optional(text),
      note: z.optional(text),
    })
    .check(
      z.refine(({ leading, order_change }) => !order_change || leading?.[order_change.leads] !== undefined, {
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
  /** The publication that this page copies, or that stood at an address that lasts. */
  original: z.optional(text),
  perspective: id,
  agency: z.optional(text),
  seen: z.boolean(),
  note: z.optional(text),
});
export type SourceRecord = z.output<typeof SourceRecord>;

export const ActorRecord = z.strictObject({ id, name: text });
export type ActorRecord = z.output<typeof ActorRecord>;

/** A publication that is described in place instead of by the id of a source. */
const publication = z.strictObject({
  publisher: text,
  title: z.optional(text),
  date: z.optional(edtf),
  url: z.optional(webAddress),
  original: z.optional(text),
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
  /** Whose words the quote is: the speaker's own, or those of who reports what the speaker said. */
  quote_of: z.optional(z.enum(['speaker', 'reporter'])),
  source: z.extend(publication, { article: z.optional(id) }),
});
export type ClaimRecord = z.output<typeof ClaimRecord>;

const controlPeriods = z
  .array(
    z.strictObject({
      from: calendarDay,
      to: z.optional(calendarDay),
      holder: id,
      certainty: text,
      note: z.optional(text),
    }),
  )
  .check(z.minLength(1, 'at least one period'));

export const ControlRecord = z.strictObject({
  layer: z.enum(['parts', 'overlays']),
  district: id,
  seat: z.optional(id),
  part: text,
  /** Its name, if it is not that of its seat. */
  label: z.optional(text),
  /** Whether "district" is added to its name. */
  as: z._default(z.enum(['district', 'city']), 'district'),
  periods: controlPeriods,
});
export type ControlRecord = z.output<typeof ControlRecord>;

/** An area that somebody holds and of which no line is published: known by a place alone, never drawn as an area. */
export const ControlPointRecord = z.strictObject({
  id,
  place: id,
  /** What is held there, in a few words. */
  what: text,
  periods: controlPeriods,
  sources: z.array(id).check(z.minLength(1, 'at least one source')),
});
export type ControlPointRecord = z.output<typeof ControlPointRecord>;

export const WordingRecord = z.strictObject({
  id,
  topic: text,
  rule: text,
  why: text,
  /** How each side words it, by the side's id, and others (`elsewhere`). */
  usage: z._default(z.record(z.string(), text), {}),
  /** Words that are kept in quotations, and the note that explains them there. */
  quoted: z.optional(z.strictObject({ words: z.array(text), note: text })),
  /** Words or phrases that our own text must not use outside quotation marks. */
  banned: list(text),
  sources: list(id),
});
export type WordingRecord = z.output<typeof WordingRecord>;

export const TermRecord = z.strictObject({
  id,
  term: text,
  /** Further spellings by which the term is found in texts. */
  forms: list(text),
  definition: text,
  verified: z.boolean(),
  source: publication,
  see_also: list(id),
  events: list(id),
});
export type TermRecord = z.output<typeof TermRecord>;

/** A lesson path: events in teaching order. */
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

/** What the about page says about this chronology. */
export const AboutRecord = z.strictObject({
  name: z.optional(text),
  chosen: z.optional(text),
  unknown: z.optional(text),
  sources: z.optional(text),
  territory: z.optional(text),
  reading: z.optional(text),
});
export type AboutRecord = z.output<typeof AboutRecord>;

/** The head of a chronology: what it is and how it opens. */
export const HeadRecord = z.strictObject({
  title: text,
  description: text,
  /** The description in one sentence, for who sees the page for the first time. */
  in_short: z.optional(text),
  as_of: calendarDay,
  licence: text,
  /** Where its terms stand. */
  licence_address: z.optional(webAddress),
  author: z.optional(text),
  publisher: z.optional(text),
  /** Where errors are reported, in words, and the address for it. */
  contact: z.optional(text),
  contact_address: z.optional(webAddress),
  /** For a copy: where it came from and what was selected. */
  origin: z.optional(z.strictObject({ address: z.optional(webAddress), selection: z.optional(text) })),
  opening: days,
  /** A note above the list of articles. */
  articles_note: z.optional(text),
  periods: list(z.strictObject({ id, label: text, days })),
  /** What a reader may begin with: links offered above the list when the page is opened. */
  ways_in: list(z.strictObject({ label: text, address: addressQuery })),
  frame: list(id),
  /** What became of ids that are gone: the id that stands for each now, so that old links go on working. */
  redirects: z._default(z.record(id, id), {}),
});
export type HeadRecord = z.output<typeof HeadRecord>;

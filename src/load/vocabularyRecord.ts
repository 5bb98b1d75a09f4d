import * as z from 'zod/mini';
import { CITED_AS, FILL_PATTERNS, SHAPES } from '../model/vocabulary.ts';
import { calendarDay, id, list, text } from './fields.ts';

const hex = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/, 'a colour as #rrggbb'));
const colour = z.strictObject({ light: hex, dark: hex });
const degrees = (most: number) =>
  z.number().check(z.gte(-most, `from -${most} to ${most}`), z.lte(most, `from -${most} to ${most}`));

/** West, south, east, north. */
const box = z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]);

const KindRecord = z.strictObject({ id, label: text, shape: z.enum(SHAPES), colour });

const TrackRecord = z.strictObject({
  id,
  label: text,
  /** Shown unless the reader chooses other tracks. */
  shown: z._default(z.boolean(), true),
  /** Whether its events are in the lanes of their kinds or in one lane of the track. */
  lanes: z._default(z.enum(['kinds', 'own']), 'kinds'),
  /** Whether an event's page names the track. */
  named: z._default(z.boolean(), false),
  /** Completes the sentence "… belong to …". */
  described: z.optional(text),
});

const SideRecord = z.strictObject({
  id,
  /** The label of the choice that puts its names first. */
  naming: text,
  /** The heading above its wording. */
  usage: text,
  /** Speakers whose claims have its colour. */
  speakers: list(text),
  colour,
});

const LanguageRecord = z.strictObject({
  id,
  label: text,
  dir: z._default(z.enum(['ltr', 'rtl']), 'ltr'),
  /** Written in Latin letters. */
  latin: z._default(z.boolean(), false),
});

const HolderRecord = z.strictObject({
  id,
  label: text,
  /** The label in the legend where only its hatch is shown. */
  presence: z.optional(text),
  pattern: z.enum(FILL_PATTERNS),
  /** The holders whose colours the bands have. */
  of: list(id),
  colour: z.optional(colour),
});

const LineRecord = z.strictObject({
  /** The id of the line in the map file. */
  id,
  label: text,
  from: calendarDay,
  /** Not included. */
  to: calendarDay,
});

const CountryRecord = z.strictObject({
  /** ISO 3166-1 alpha-3. */
  id,
  label: text,
  focus: z._default(z.boolean(), false),
  district_zooms: z.optional(z.tuple([z.number(), z.number()])),
  label_at: z.optional(z.tuple([degrees(90), degrees(180)])),
});

const ExtentRecord = z.strictObject({
  id,
  label: text,
  places: z.array(id).check(z.minLength(1, 'at least one place')),
});

/** Settings of the territory layer. */
const TerritoryRecord = z.strictObject({
  /** A caveat that applies to all areas. */
  caveat: text,
  /** What the legend says of areas that have a point alone. */
  points: z.optional(text),
  /** The name of the former border in the detailed map. */
  former_border: z.optional(text),
  /** The days of the small maps, and their box: west, south, east, north. */
  small_maps: z.optional(
    z.strictObject({
      days: z.array(calendarDay).check(z.minLength(1, 'at least one day')),
      box,
    }),
  ),
});

/** The region that the pictures of static pages show: a box, and a point that is always in view. */
const PicturesRecord = z.strictObject({ box, middle: z.tuple([degrees(90), degrees(180)]) });

const SearchWordsRecord = z.strictObject({
  synonyms: list(
    z.strictObject({
      /** Words that readers type; they also find what is in `found`. */
      typed: list(text),
      /** Words and phrases of the texts. A single word finds the others when it is typed. */
      found: z.array(text).check(z.minLength(1, 'at least one word')),
    }),
  ),
  /** Words that the search passes over unless they are in quotation marks. */
  common: list(text),
});

/**
 * The names of a chronology's kinds, tracks, sides and so on, and how they look. A missing part is derived from the
 * records.
 */
export const VocabularyRecord = z.strictObject({
  kinds: z.optional(z.array(KindRecord)),
  tracks: z.optional(z.array(TrackRecord)),
  /** The track and kind of events from articles outside the subject. */
  beside: z.optional(z.strictObject({ track: id, kind: id })),
  sides: z.optional(z.array(SideRecord).check(z.maxLength(4, 'at most four sides'))),
  languages: z.optional(z.array(LanguageRecord)),
  holders: z.optional(z.array(HolderRecord)),
  lines: list(LineRecord),
  territory: z.optional(TerritoryRecord),
  pictures: z.optional(PicturesRecord),
  countries: list(CountryRecord),
  extents: list(ExtentRecord),
  /** The extent that the map opens on; the first one if missing. */
  opening_extent: z.optional(id),
  perspectives: z.optional(z.array(z.strictObject({ id, label: text, cited: z.optional(z.enum(CITED_AS)) }))),
  /** What claims are about; a topic that is not listed has its id as its heading. */
  topics: list(z.strictObject({ id, label: text })),
  /** What the search knows of words; without it every word counts, and finds itself only. */
  search: z.optional(SearchWordsRecord),
});
export type VocabularyRecord = z.output<typeof VocabularyRecord>;

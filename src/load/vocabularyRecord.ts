import * as z from 'zod/mini';
import { CITED_AS, PATTERNS, SHAPES } from '../model/vocabulary.ts';
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
  /** Shown when the reader has not chosen tracks. */
  shown: z._default(z.boolean(), true),
  /** Whether its events stand in the lanes of their kinds, or in one lane of the track. */
  lanes: z._default(z.enum(['kinds', 'own']), 'kinds'),
  /** Whether an event's page names the track. */
  named: z._default(z.boolean(), false),
  /** What its events belong to, in words that follow "belong to". */
  described: z.optional(text),
});

const SideRecord = z.strictObject({
  id,
  /** How the reader chooses that its names lead. */
  naming: text,
  /** Above how it words a thing. */
  usage: text,
  /** Whose claims stand in its hue. */
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
  /** What the legend says where only its hatch shows. */
  presence: z.optional(text),
  pattern: z.enum(PATTERNS),
  /** Whose colours the bands have. */
  of: list(id),
  colour: z.optional(colour),
});

const LineRecord = z.strictObject({
  /** As in the drawing. */
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

/** What is said and drawn round the areas of who held what. */
const TerritoryRecord = z.strictObject({
  /** What must be known of all areas. */
  caveat: text,
  /** What the legend says of areas that have a point alone. */
  points: z.optional(text),
  /** The line of the former border in the detailed map. */
  former_border: z.optional(text),
  /** The days of the small maps, and what they show: west, south, east, north. */
  small_maps: z.optional(
    z.strictObject({
      days: z.array(calendarDay).check(z.minLength(1, 'at least one day')),
      box,
    }),
  ),
});

/** What the pictures of pages show of the region that the detailed map is made for: a box, and what always shows. */
const PicturesRecord = z.strictObject({ box, middle: z.tuple([degrees(90), degrees(180)]) });

/** What the chronology calls its things and how they look. A part that is left out is made from the records. */
export const VocabularyRecord = z.strictObject({
  kinds: z.optional(z.array(KindRecord)),
  tracks: z.optional(z.array(TrackRecord)),
  /** Of what an article outside the subject tells of. */
  beside: z.optional(z.strictObject({ track: id, kind: id })),
  sides: z.optional(z.array(SideRecord).check(z.maxLength(4, 'at most four sides'))),
  languages: z.optional(z.array(LanguageRecord)),
  holders: z.optional(z.array(HolderRecord)),
  lines: list(LineRecord),
  territory: z.optional(TerritoryRecord),
  pictures: z.optional(PicturesRecord),
  countries: list(CountryRecord),
  extents: list(ExtentRecord),
  /** The extent that the map opens on; the first where left out. */
  opening_extent: z.optional(id),
  perspectives: z.optional(z.array(z.strictObject({ id, label: text, cited: z.optional(z.enum(CITED_AS)) }))),
});
export type VocabularyRecord = z.output<typeof VocabularyRecord>;

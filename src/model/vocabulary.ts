import type { PlaceId } from './event.ts';
import type { Coordinates } from './place.ts';
import type { TimeSpan } from './time.ts';

export type KindId = string;
export type TrackId = string;
export type SideId = string;
export type HolderId = string;

/** A colour in each theme, as `#rrggbb`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** Something with its own colour, which the page has as the custom property `--<token>`. */
interface Coloured {
  readonly colour: Colour;
  readonly token: string;
}

/** The shapes that can be drawn for a kind. */
export const SHAPES = [
  'diamond',
  'star',
  'triangle',
  'rounded-square',
  'circle',
  'rectangle',
  'hexagon',
  'inverted-triangle',
  'plus',
] as const;
export type Shape = (typeof SHAPES)[number];

/** A kind of event. The ids are part of the address (`kind=`) and never change. */
export interface Kind extends Coloured {
  readonly id: KindId;
  readonly label: string;
  readonly shape: Shape;
}

/** A storyline that events belong to. */
export interface Track {
  readonly id: TrackId;
  readonly label: string;
  /** Whether its events are shown and counted unless the reader chooses other tracks. */
  readonly shown: boolean;
  /** Whether its events are in the lanes of their kinds, or all in one lane of the track. */
  readonly lanes: 'kinds' | 'own';
  /** Whether an event's page names the track. */
  readonly named: boolean;
  /** Completes the sentence "… belong to …". */
  readonly described?: string;
}

/** A party whose names can come first, and whose claims have their own colour. */
export interface Side extends Coloured {
  readonly id: SideId;
  /** The label of the choice that puts its names first: "Armenian first". */
  readonly naming: string;
  /** The heading above its wording: "Armenian usage". */
  readonly usage: string;
  readonly speakers: readonly string[];
}

/** A language of place names. */
export interface NameLanguage {
  /** BCP 47. */
  readonly id: string;
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
  /** Written in Latin letters, so the Latin spelling is also in this language. */
  readonly latin: boolean;
}

/**
 * How an area is filled. `plain`: its colour; `dots`, `lines`: that texture on its colour; `bands`: the colours of the
 * two holders in `of`; `crossed`: a cross hatch on its colour; `hatched`: a hatch on its colour;
 * `hatch`: only a hatch, over what is below; `none`: not drawn.
 */
export const FILL_PATTERNS = [
  'plain',
  'dots',
  'lines',
  'bands',
  'crossed',
  'hatched',
  'hatch',
  'none',
] as const;
export type FillPattern = (typeof FILL_PATTERNS)[number];

/** Who held an area. */
export interface Holder extends Coloured {
  readonly id: HolderId;
  readonly label: string;
  /** The label in the legend where only its hatch is drawn, over another holder's area. */
  readonly presence: string;
  readonly pattern: FillPattern;
  /** The holders whose colours the bands have. */
  readonly of: readonly HolderId[];
}

/** Whether the holder has a colour in the legend, rather than a hatch or nothing. */
export const isColoured = ({ pattern }: Holder): boolean => pattern !== 'hatch' && pattern !== 'none';

/** Whether an overlay of the holder is drawn: only patterns with a hatch are. */
export const hatches = ({ pattern }: Holder): boolean =>
  !['plain', 'dots', 'lines', 'none'].includes(pattern);

/** A former line of contact, drawn while it existed. Its id is that in the map file. */
export interface ContactLine {
  readonly id: string;
  readonly label: string;
  readonly span: TimeSpan;
}

/** Settings of the territory layer. */
export interface Territory {
  /** A caveat that applies to all areas; "" for none. */
  readonly caveat: string;
  /** What the legend says of areas that have a point alone. */
  readonly points: string | undefined;
  /** The name of the former border in the detailed map. */
  readonly formerBorder: string | undefined;
  readonly smallMaps: SmallMaps | undefined;
}

/** Maps of the same box on several days. */
export interface SmallMaps {
  /** ISO dates. */
  readonly days: readonly string[];
  readonly box: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  };
}

/** The region that the pictures of static pages show. */
export interface PictureRegion {
  /** Places outside are far away. */
  readonly box: SmallMaps['box'];
  /** Always in view, so that readers see where a place lies. */
  readonly middle: Coordinates;
}

/** A country on the base map. */
export interface Country {
  /** ISO 3166-1 alpha-3, as in the detailed map. */
  readonly id: string;
  /** Its name on small maps, and its key in the map of the world. */
  readonly label: string;
  /** Whether the map highlights it. */
  readonly focus: boolean;
  /** The zoom levels between which its districts are drawn. */
  readonly districtZooms?: readonly [from: number, to: number];
  /** Where its label is on small maps: latitude, longitude. */
  readonly labelAt?: readonly [lat: number, lon: number];
}

/** A map view, given by the places that it must contain. */
export interface Extent {
  readonly id: string;
  readonly label: string;
  readonly placeIds: readonly PlaceId[];
}

/** Whose perspective a source has. */
export interface Perspective {
  readonly id: string;
  readonly label: string;
  /** The CSL type of such a source in citations; a web page if missing. */
  readonly cited?: CitedAs;
}

/** CSL types that a perspective can have. */
export const CITED_AS = ['entry-encyclopedia', 'dataset'] as const;
export type CitedAs = (typeof CITED_AS)[number];

/** Words that lead to the same events. A synonym is no claim. */
export interface Synonyms {
  /** Words that readers type; they also find what is in `found`. */
  readonly typed: readonly string[];
  /** Words and phrases of the texts. A single word finds the others when it is typed. */
  readonly found: readonly string[];
}

/** What the search knows of words. Words and phrases as readers write them. */
export interface SearchWords {
  readonly synonyms: readonly Synonyms[];
  /** Words that say nothing of what is looked for, such as "why" and "did". */
  readonly common: readonly string[];
}

/** The names of a chronology's kinds, tracks, sides and so on, and how they look. */
export interface Vocabulary {
  readonly kinds: ReadonlyMap<KindId, Kind>;
  readonly tracks: ReadonlyMap<TrackId, Track>;
  /** Passages of articles outside the subject become events of this track and kind. */
  readonly beside: { readonly track: TrackId; readonly kind: KindId } | undefined;
  readonly sides: ReadonlyMap<SideId, Side>;
  readonly languages: readonly NameLanguage[];
  readonly holders: ReadonlyMap<HolderId, Holder>;
  readonly lines: readonly ContactLine[];
  readonly territory: Territory;
  readonly pictures: PictureRegion | undefined;
  readonly countries: readonly Country[];
  readonly extents: readonly Extent[];
  /** By the ids that sources use. */
  readonly perspectives: ReadonlyMap<string, Perspective>;
  /** The heading of each topic of claims, by its id. */
  readonly topics: ReadonlyMap<string, string>;
  readonly search: SearchWords;
}

/** An id as a label: "military-exercise" becomes "Military exercise". */
export function labelOfId(id: string): string {
  const words = id.replaceAll(/[-_.]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The label of an event's kind. */
export const kindName = (
  { kinds }: Vocabulary,
  { kind, kindLabel }: { readonly kind: KindId; readonly kindLabel?: string },
): string => kindLabel ?? kinds.get(kind)?.label ?? labelOfId(kind);

/** The heading of claims on a topic. */
export const topicName = ({ topics }: Pick<Vocabulary, 'topics'>, topic: string): string =>
  topics.get(topic) ?? labelOfId(topic);

/** A colour of the vocabulary as a CSS or SVG value. */
export const colourOf = ({ token }: Coloured): string => `var(--${token})`;

export const holderName = ({ holders }: Pick<Vocabulary, 'holders'>, id: HolderId): string =>
  holders.get(id)?.label ?? id;

/** The tracks shown unless the reader chooses others. */
export const shownTracks = ({ tracks }: Vocabulary): readonly TrackId[] =>
  [...tracks.values()].filter(({ shown }) => shown).map(({ id }) => id);

/** Whether an event belongs to the subject of the chronology. */
export const isOnSubject = ({ tracks }: Vocabulary, { track }: { readonly track: TrackId }): boolean =>
  tracks.get(track)?.shown ?? true;

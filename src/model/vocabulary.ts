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

/** Something that is drawn in a colour of its own, which the page has as the custom property `--<token>`. */
interface Coloured {
  readonly colour: Colour;
  readonly token: string;
}

/** The shapes that the app can draw for a kind. */
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

/** What sort of thing happened. The ids stand in the address (`kind=`) and are stable. */
export interface Kind extends Coloured {
  readonly id: KindId;
  readonly label: string;
  readonly shape: Shape;
}

/** Which story an event belongs to. */
export interface Track {
  readonly id: TrackId;
  readonly label: string;
  /** Whether its events are shown when the reader has not chosen tracks, and counted. */
  readonly shown: boolean;
  /** Where its events stand in the timeline: in the lanes of their kinds, or all in one lane of the track. */
  readonly lanes: 'kinds' | 'own';
  /** Whether an event's page names the track. */
  readonly named: boolean;
  /** What its events belong to, in words that follow "belong to". */
  readonly described?: string;
}

/** A party whose names can lead, and whose claims stand in a column of its own hue. */
export interface Side extends Coloured {
  readonly id: SideId;
  /** How the reader chooses that its names lead: "Armenian first". */
  readonly naming: string;
  /** Above how it words a thing: "Armenian usage". */
  readonly usage: string;
  readonly speakers: readonly string[];
}

/** A language that places have names in. */
export interface NameLanguage {
  /** BCP 47. */
  readonly id: string;
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
  /** Written in Latin letters, so that the name in Latin letters is in this language. */
  readonly latin: boolean;
}

/**
 * How an area is filled. `plain`: its colour; `dots`, `lines`: its colour, with that texture on paper; `bands`: the
 * colours of the two holders in `of`; `crossed`: a cross hatch on its colour; `hatched`: a hatch on its colour;
 * `hatch`: the hatch alone, over what lies beneath; `none`: not drawn.
 */
export const PATTERNS = ['plain', 'dots', 'lines', 'bands', 'crossed', 'hatched', 'hatch', 'none'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Who held an area. */
export interface Holder extends Coloured {
  readonly id: HolderId;
  readonly label: string;
  /** What the legend says where only its hatch lies over another holder's area. */
  readonly presence: string;
  readonly pattern: Pattern;
  /** Whose colours the bands have. */
  readonly of: readonly HolderId[];
}

/** Whether areas of the holder have a colour of their own in the legend; else a hatch, or nothing. */
export const isColoured = ({ pattern }: Holder): boolean => pattern !== 'hatch' && pattern !== 'none';

/** Whether an overlay of the holder shows: one that only has a colour lets through what lies beneath. */
export const hatches = ({ pattern }: Holder): boolean =>
  !['plain', 'dots', 'lines', 'none'].includes(pattern);

/** A former line of contact, drawn while it stood; named as in the drawing. */
export interface ContactLine {
  readonly id: string;
  readonly label: string;
  readonly span: TimeSpan;
}

/** What is said and drawn round the areas of who held what. */
export interface Territory {
  /** What must be known of all areas; "" where nothing is said. */
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

/** What the pictures of pages show of the region that the detailed map is made for. */
export interface PictureRegion {
  /** What lies outside is far away. */
  readonly box: SmallMaps['box'];
  /** Every picture of the region shows it, so that one sees where a place lies. */
  readonly middle: Coordinates;
}

/** A country on the base map. */
export interface Country {
  /** ISO 3166-1 alpha-3, as in the detailed map. */
  readonly id: string;
  /** Its name on small maps, and in the map of the world. */
  readonly label: string;
  /** Whether the map brings it out. */
  readonly focus: boolean;
  /** The zooms between which its districts are drawn. */
  readonly districtZooms?: readonly [from: number, to: number];
  /** Where its name stands on small maps: latitude, longitude. */
  readonly labelAt?: readonly [lat: number, lon: number];
}

/** A view of the map, by the places that it must show. */
export interface Extent {
  readonly id: string;
  readonly label: string;
  readonly placeIds: readonly PlaceId[];
}

/** From which side a source is written. */
export interface Perspective {
  readonly id: string;
  readonly label: string;
  /** What citations call such a source; a web page where left out. */
  readonly cited?: CitedAs;
}

/** Types of CSL that a perspective can stand for. */
export const CITED_AS = ['entry-encyclopedia', 'dataset'] as const;
export type CitedAs = (typeof CITED_AS)[number];

/** What one chronology calls its things, and how they look. */
export interface Vocabulary {
  readonly kinds: ReadonlyMap<KindId, Kind>;
  readonly tracks: ReadonlyMap<TrackId, Track>;
  /** What an article outside the subject tells of becomes an event of this track and kind. */
  readonly beside: { readonly track: TrackId; readonly kind: KindId } | undefined;
  readonly sides: ReadonlyMap<SideId, Side>;
  readonly languages: readonly NameLanguage[];
  readonly holders: ReadonlyMap<HolderId, Holder>;
  readonly lines: readonly ContactLine[];
  readonly territory: Territory;
  readonly pictures: PictureRegion | undefined;
  readonly countries: readonly Country[];
  readonly extents: readonly Extent[];
  /** From which side a source is written, by the ids in the sources. */
  readonly perspectives: ReadonlyMap<string, Perspective>;
}

/** The name of an id in words: "military-exercise" is "Military exercise". */
export function labelOfId(id: string): string {
  const words = id.replaceAll(/[-_.]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What sort of event it is, in words. */
export const kindName = (
  { kinds }: Vocabulary,
  { kind, kindLabel }: { readonly kind: KindId; readonly kindLabel?: string },
): string => kindLabel ?? kinds.get(kind)?.label ?? labelOfId(kind);

/** A colour of the vocabulary as a style or an attribute of SVG takes it. */
export const colourOf = ({ token }: Coloured): string => `var(--${token})`;

export const holderName = ({ holders }: Pick<Vocabulary, 'holders'>, id: HolderId): string =>
  holders.get(id)?.label ?? id;

/** Tracks shown when the reader has not chosen. */
export const shownTracks = ({ tracks }: Vocabulary): readonly TrackId[] =>
  [...tracks.values()].filter(({ shown }) => shown).map(({ id }) => id);

/** Whether an event belongs to the subject, not to what stands beside it. */
export const isOnSubject = ({ tracks }: Vocabulary, { track }: { readonly track: TrackId }): boolean =>
  tracks.get(track)?.shown ?? true;

import type { Dataset } from '../model/dataset.ts';
import type { ActorId, ArticleId, EventId, PlaceId } from '../model/event.ts';
import type { PathId } from '../model/path.ts';
import type { Naming } from '../model/placeName.ts';
import type { TimeSpan } from '../model/time.ts';
import type { KindId, TrackId } from '../model/vocabulary.ts';
import type { CacheKey } from './memoize.ts';
import type { Searcher } from './search/Searcher.ts';

/** Which views are shown. */
export const VIEWS = ['all', 'map', 'timeline', 'list'] as const;
export type ShownViews = (typeof VIEWS)[number];

/** Pages of the panel beside events and articles. */
export const PAGES = [
  'claims',
  'paths',
  'places',
  'glossary',
  'wording',
  'downloads',
  'about',
  'accessibility',
] as const;
export type PageName = (typeof PAGES)[number];

/** How sure an event is, for the filter; an event may be of several. */
export const CERTAINTIES = ['checked', 'unverified', 'dates-differ'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Which claims the claims page shows: of one speaker, of one unit ("killed"); absent means all. */
export interface ClaimChoice {
  readonly speaker?: string | undefined;
  readonly unit?: string | undefined;
}

/** Where the map looks: a Leaflet zoom level, and the centre in degrees (WGS84). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** What the reader asked to see. An empty list filters nothing. */
export interface Filters {
  readonly kinds: readonly KindId[];
  readonly tracks: readonly TrackId[];
  readonly actors: readonly ActorId[];
  readonly places: readonly PlaceId[];
  /** Events that rest on one of these articles. */
  readonly articles: readonly ArticleId[];
  readonly certainties: readonly Certainty[];
  readonly query: string;
}

export const NO_FILTERS: Filters = {
  kinds: [],
  tracks: [],
  actors: [],
  places: [],
  articles: [],
  certainties: [],
  query: '',
};

/** The sequence that next and previous follow: a lesson path of the data, or events that somebody put in order. */
export type ChosenPath =
  | { readonly kind: 'lesson'; readonly id: PathId }
  | { readonly kind: 'own'; readonly eventIds: readonly EventId[] };

/** A place or area the reader asked the map to go to; a new object each time, so that asking twice moves twice. */
export type Focus = { readonly kind: 'place'; readonly placeId: PlaceId } | { readonly kind: 'opening' };

/**
 * What the reader chose and an address can hold: a link opens it again, Back and Forward replace it and nothing
 * else. `VIEW_FIELDS` says for each field how.
 */
export interface View {
  readonly selectedId?: EventId | undefined;
  readonly articleId?: ArticleId | undefined;
  /** The page that stands in the panel instead of an event or an article. */
  readonly page?: PageName | undefined;
  readonly claimChoice: ClaimChoice;
  /** The entry of that page which the link led to: a place of the gazetteer, a term. */
  readonly entry?: string | undefined;
  /** The stretch of time the timeline shows. */
  readonly window: TimeSpan;
  readonly filters: Filters;
  /** Which of map, timeline and list are on the screen. */
  readonly shown: ShownViews;
  /** Without it, next and previous follow the matching events. */
  readonly path?: ChosenPath | undefined;
  /** Shown compactly in somebody's page. */
  readonly embed: boolean;
  /** One event at a time, in large type. */
  readonly presenting: boolean;
  /** Seconds that each event is shown when presenting goes on by itself. */
  readonly autoplay?: number | undefined;
  readonly names: Naming;
  /** Whether the map shows who held what. */
  readonly showsTerritory: boolean;
  readonly theme?: 'light' | 'dark' | undefined;
  /** Where the reader left the map; absent while the opening extent is shown. */
  readonly camera?: Camera | undefined;
}

/** What lasts as long as the page is open: no address holds it, and no navigation changes it. */
export interface Session {
  /** Under which the selectors keep their results. */
  readonly cache: CacheKey;
  /** False in the HTML made at build time: there the list holds the whole chronology. */
  readonly hydrated: boolean;
  /** Every view that is shown has been drawn; what first sight does not need may come now. */
  readonly ready: boolean;
  /** What the reader is told once. */
  readonly messages: readonly Message[];
  /** A new version of the app waits: activates it and loads the page again. */
  readonly reload?: (() => void) | undefined;
  /** In a frame, where nothing is added to the history: opens again what was open before. */
  readonly back?: (() => void) | undefined;
  /** Whether map tiles from the network are shown; only ever the reader's choice. */
  readonly onlineTiles: boolean;
  /** The index of all words; absent until it has been fetched and made. */
  readonly searcher?: Searcher | undefined;
  /** The last place the reader asked the map to show. */
  readonly focus?: Focus | undefined;
  /** The event at the reading position in the list: marked lightly, not selected. */
  readonly readingId?: EventId | undefined;
}

/** Everything that cannot be computed, in three parts with three lives. What can be computed is a selector. */
export interface AppState {
  /** The chronology that is open. */
  readonly dataset: Dataset;
  readonly view: View;
  readonly session: Session;
}

/** Something that the reader is told once, and what tries again where that can help. */
export interface Message {
  readonly text: string;
  readonly tryAgain?: (() => void) | undefined;
}

/** The state with another view: an address, a sheet, a link may lead to what is not on the screen. */
export const withView = (state: AppState, change: Partial<View>): AppState => ({
  ...state,
  view: { ...state.view, ...change },
});

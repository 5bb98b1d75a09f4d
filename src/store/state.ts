import type { Dataset } from '../model/dataset.ts';
import type { ActorId, ArticleId, EventId, PlaceId } from '../model/event.ts';
import type { PathId } from '../model/path.ts';
import type { Naming } from '../model/placeName.ts';
import type { TimeSpan } from '../model/time.ts';
import type { KindId, TrackId } from '../model/vocabulary.ts';
import type { Strings } from '../strings/strings.ts';
import type { LoadedTranslation } from '../strings/translation.ts';
import type { CacheKey } from './memoize.ts';
import type { Searcher } from './search/Searcher.ts';
import type { ShownViews } from './shownViews.ts';

/** Pages of the panel other than events and articles. */
export const PAGES = [
  'articles',
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

/** How certain an event is, for the filter. An event may have several values. */
export const CERTAINTIES = ['checked', 'unverified', 'dates-differ'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Which claims the claims page shows: of one speaker, of one unit ("killed"); absent means all. */
export interface ClaimChoice {
  readonly speaker?: string | undefined;
  readonly unit?: string | undefined;
}

/** The position of the map: a Leaflet zoom level, and the centre in degrees (WGS84). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** The reader's filters. An empty list filters nothing. */
export interface Filters {
  readonly kinds: readonly KindId[];
  readonly tracks: readonly TrackId[];
  readonly actors: readonly ActorId[];
  readonly places: readonly PlaceId[];
  /** Events that are based on one of these articles. */
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

/** Events that somebody put in order, with the words they gave them. */
export interface OwnPath {
  readonly kind: 'own';
  readonly eventIds: readonly EventId[];
  readonly title?: string | undefined;
  /** Who made it: "Class 9b". */
  readonly author?: string | undefined;
  /** At most one for each event. */
  readonly questions?: ReadonlyMap<EventId, string> | undefined;
}

/** The sequence that next and previous follow: a lesson path of the data, or an own one. */
export type ChosenPath = { readonly kind: 'lesson'; readonly id: PathId } | OwnPath;

/**
 * A place or extent that the reader asked the map to show. A new object each time, so that asking twice moves the map
 * twice.
 */
export type Focus =
  | { readonly kind: 'place'; readonly placeId: PlaceId }
  | { readonly kind: 'opening' }
  | { readonly kind: 'extent'; readonly extentId: string };

/**
 * How the reader came to what is open now; it decides what has the focus. `opened`: by a link, so the new heading has
 * it. `returned`: by closing something, so all is as it was left. `shown`: by a mark, a step or a message, so the
 * focus stays. A new object each time. Back and Forward leave it alone: a view that has changed without it was
 * returned to.
 */
export interface Arrival {
  readonly how: 'opened' | 'returned' | 'shown';
}

/**
 * What the reader chose and an address can hold: a link opens it again, Back and Forward replace it and nothing else.
 * `VIEW_FIELDS` defines how each field is stored.
 */
export interface View {
  readonly selectedId?: EventId | undefined;
  readonly articleId?: ArticleId | undefined;
  /** The page shown in the panel instead of an event or article. */
  readonly page?: PageName | undefined;
  readonly claimChoice: ClaimChoice;
  /** The entry of that page that the link named: a place of the gazetteer, a term. */
  readonly entry?: string | undefined;
  /** The span that the timeline shows. */
  readonly window: TimeSpan;
  readonly filters: Filters;
  /** Which of map, timeline and list are shown. */
  readonly shown: ShownViews;
  /** Without it, next and previous follow the matching events. */
  readonly path?: ChosenPath | undefined;
  /** The compact layout for other people's pages. */
  readonly embed: boolean;
  /** One event at a time, in large type. */
  readonly presenting: boolean;
  /** Seconds per event when presenting advances by itself. */
  readonly autoplay?: number | undefined;
  /** Of the words of the interface, as in `lang=`: "en", "de". */
  readonly language: string;
  readonly names: Naming;
  /** Whether the map shows who held what territory. */
  readonly showsTerritory: boolean;
  readonly theme?: 'light' | 'dark' | undefined;
  /** Where the map is, once the reader has moved it; absent for the opening extent. */
  readonly camera?: Camera | undefined;
}

/** What lasts as long as the page is open. No address holds it, and navigation does not change it. */
export interface Session {
  /** The key of the selectors' caches. */
  readonly cache: CacheKey;
  /** False in the prerendered HTML, where the list contains the whole chronology. */
  readonly hydrated: boolean;
  /** Whether this is the build, which renders the page. */
  readonly inBuild?: boolean | undefined;
  /** Every visible view has been drawn; what the first render does not need may be loaded now. */
  readonly ready: boolean;
  /** Notes, claims, sources and whatever else comes after the first render could not be loaded; a message offers to try again. */
  readonly lacksRest?: boolean | undefined;
  /** The words of the language; none where they are English, or have not come. */
  readonly translation?: LoadedTranslation | undefined;
  /** Messages for the reader, each shown once. */
  readonly messages: readonly Message[];
  /** A new version of the app is waiting: activates it and reloads the page. */
  readonly reload?: (() => void) | undefined;
  /** In an iframe, which must not add to the history: reopens what was open before. */
  readonly back?: (() => void) | undefined;
  /** Whether map tiles from the network are shown. Only the reader turns this on. */
  readonly onlineTiles: boolean;
  /** The word index; absent until it has been fetched and built. */
  readonly searcher?: Searcher | undefined;
  /** The last place or extent that the reader asked the map to show. */
  readonly focus?: Focus | undefined;
  /** Whether the list shows all visible events; false: first the core ones. */
  readonly listsAll: boolean;
  /** Whether single characters are shortcuts (WCAG 2.1.4). */
  readonly characterKeys: boolean;
  /** The lessons that the reader has opened on their page. */
  readonly openLessons: readonly PathId[];
  /** Whether the reader has closed the ways in. */
  readonly waysInClosed: boolean;
  /** The way in that the reader took last. A new object each time, so that each makes a history entry. */
  readonly wayIn?: { readonly address: string } | undefined;
  /** The event at the reading position in the list: lightly highlighted, not selected. */
  readonly readingId?: EventId | undefined;
  /** The article from which the reader went on to an event. It counts only as long as `selectArticleWithin` says. */
  readonly fromArticleId?: ArticleId | undefined;
  /** Absent until the reader opens or closes something. */
  readonly arrival?: Arrival | undefined;
  /** The window before opening something moved it: closing brings it back. Absent once the reader has moved it. */
  readonly windowBefore?: TimeSpan | undefined;
}

/** Everything that cannot be computed, in three parts with different lifetimes. What can be computed is a selector. */
export interface AppState {
  /** The chronology that is open. */
  readonly dataset: Dataset;
  readonly view: View;
  readonly session: Session;
}

/** Whether the panel shows something else than the list alone. */
export const isAnythingOpen = ({ page, articleId, selectedId }: View): boolean =>
  page !== undefined || articleId !== undefined || selectedId !== undefined;

/** A message for the reader, with a retry where that can help. */
export interface Message {
  /** In whatever language the reader has now. */
  readonly text: (strings: Strings) => string;
  readonly tryAgain?: (() => void) | undefined;
}

/** The state with another view, for links and sheets that show something else than the screen. */
export const withView = (state: AppState, change: Partial<View>): AppState => ({
  ...state,
  view: { ...state.view, ...change },
});

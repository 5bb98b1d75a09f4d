import type { Article, Excerpt } from './article.ts';
import type { Claim } from './claim.ts';
import type { ActorId, ArticleId, EventId, PlaceId, SourceId, TimelineEvent } from './event.ts';
import type { DataIssue } from './issue.ts';
import type { LessonPath, PathId } from './path.ts';
import type { Place, PlaceNotes, SideNames } from './place.ts';
import type { Source } from './source.ts';
import type { Term, TermId } from './term.ts';
import type { TerritoryPart, TerritoryPoint } from './territoryParts.ts';
import type { TimeSpan } from './time.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
}

/** A named span of the chronology that can be opened with one click. */
export interface Period {
  readonly id: string;
  readonly label: string;
  readonly span: TimeSpan;
}

/** An offer to a reader who does not know where to begin. */
export interface WayIn {
  readonly label: string;
  /** The parameters of an address, without "?": "from=2020-09-15&to=2020-12-20". */
  readonly address: string;
}

/** A rule for neutral wording, and the words it bans outside quotations. */
export interface WordingRule {
  readonly id: string;
  readonly topic: string;
  readonly rule: string;
  readonly why: string;
  /** How each side words it, by the side's id, and others (`elsewhere`). */
  readonly usage: Readonly<Record<string, string>>;
  /** Words that are kept in quotations, and the note that explains them there. */
  readonly quoted?: { readonly words: readonly string[]; readonly note: string };
  readonly banned: readonly string[];
  readonly sourceIds: readonly SourceId[];
}

/** What the about page says about this chronology; each field is a paragraph. */
export interface About {
  /** The origin of the name. */
  readonly name?: string;
  /** How the events were chosen. */
  readonly chosen?: string;
  /** What could not be found out. */
  readonly unknown?: string;
  /** What kinds of sources there are. */
  readonly sources?: string;
  /** How exactly the territory of each holder is known. */
  readonly territory?: string;
  /** What has not been tested with screen readers. */
  readonly reading?: string;
}

/** Where a copy of a chronology came from, and which part it is. */
export interface Origin {
  /** http(s) only. */
  readonly address?: string;
  /** What was selected, in words; absent for the whole. */
  readonly selection?: string;
}

/** One chronology: everything the views show, linked by id, in chronological order. */
export interface Dataset {
  readonly title: string;
  readonly description: string;
  /** The same in one sentence. */
  readonly inShort?: string;
  /** ISO date on which the facts were last checked. */
  readonly asOf: string;
  /** The terms of its texts, in words. */
  readonly licence: string;
  readonly licenceAddress?: string;
  /** Named as author in citations. */
  readonly author?: string;
  readonly publisher?: string;
  /** Where errors are reported, in words. */
  readonly contact?: string;
  readonly contactAddress?: string;
  readonly origin?: Origin;
  /** The window of the first view. */
  readonly opening: TimeSpan;
  readonly vocabulary: Vocabulary;
  /** A note above the list of articles. */
  readonly articlesNote?: string;
  readonly periods: readonly Period[];
  /** Offered above the list when the page is opened. */
  readonly waysIn: readonly WayIn[];
  /** In chronological order, including events outside the subject. */
  readonly events: ReadonlyMap<EventId, TimelineEvent>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly placeNotes: ReadonlyMap<PlaceId, PlaceNotes>;
  /** May arrive after the first render: `places.names` is awaited. */
  readonly sideNames: ReadonlyMap<PlaceId, SideNames>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** What each event rests on. May arrive with the sources, after the first render. */
  readonly sourceIdsByEvent: ReadonlyMap<EventId, readonly SourceId[]>;
  /** A note on an event. May arrive after the first render: `events.note` is awaited. */
  readonly notesByEvent: ReadonlyMap<EventId, string>;
  readonly excerptsByEvent: ReadonlyMap<EventId, readonly Excerpt[]>;
  readonly claims: readonly Claim[];
  readonly territoryParts: readonly TerritoryPart[];
  /** What is held and has no published line. */
  readonly territoryPoints: readonly TerritoryPoint[];
  readonly wording: readonly WordingRule[];
  /** In the order of the data: A–Z. */
  readonly glossary: ReadonlyMap<TermId, Term>;
  /** Lesson paths, in the order in which they are listed. */
  readonly paths: ReadonlyMap<PathId, LessonPath>;
  /** Places that the opening extent of the map must contain. */
  readonly openingPlaceIds: readonly PlaceId[];
  readonly about: About;
  /** The ids that stand now for those that are gone. Ids of all kinds of records differ, so one table holds all. */
  readonly redirects: ReadonlyMap<string, string>;
  /** What of the document has not arrived yet: arrays, and fields of records, as `events.note`. */
  readonly awaited: readonly string[];
  readonly issues: readonly DataIssue[];
}

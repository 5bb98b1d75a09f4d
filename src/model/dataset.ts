import type { Article, Excerpt } from './article.ts';
import type { Claim } from './claim.ts';
import type { ControlPart, ControlPoint } from './control.ts';
import type { ActorId, ArticleId, EventId, PlaceId, SourceId, TimelineEvent } from './event.ts';
import type { DataIssue } from './issue.ts';
import type { LessonPath, PathId } from './path.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Term, TermId } from './term.ts';
import type { TimeSpan } from './time.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
}

/** A stretch of the chronology with a name, one click away. */
export interface Period {
  readonly id: string;
  readonly label: string;
  readonly span: TimeSpan;
}

/** A rule for neutral wording, and the words it bans outside quotations. */
export interface WordingRule {
  readonly id: string;
  readonly topic: string;
  readonly rule: string;
  readonly why: string;
  /** How each side words it, by the side's id, and others (`elsewhere`). */
  readonly usage: Readonly<Record<string, string>>;
  /** Words that stay as they are in quotations, and the note they get there. */
  readonly quoted?: { readonly words: readonly string[]; readonly note: string };
  readonly banned: readonly string[];
  readonly sourceIds: readonly SourceId[];
}

/** What the about page says of this chronology alone; each a paragraph, absent where nothing is said. */
export interface About {
  /** Where the name comes from. */
  readonly name?: string;
  /** How the events were chosen. */
  readonly chosen?: string;
  /** What could not be found out. */
  readonly unknown?: string;
  /** What sort of sources there are. */
  readonly sources?: string;
  /** How exactly it is known who held what. */
  readonly territory?: string;
  /** What has not been tested of how it is read aloud. */
  readonly reading?: string;
}

/** Where a copy of a chronology came from, and which part of it it is. */
export interface Origin {
  /** http(s) only. */
  readonly address?: string;
  /** What was chosen, in words; absent for the whole. */
  readonly selection?: string;
}

/** One chronology: everything the views draw, linked by id, in time order. */
export interface Dataset {
  readonly title: string;
  readonly description: string;
  /** ISO date of the last look at the facts. */
  readonly asOf: string;
  readonly licence: string;
  /** Who is named when it is cited. */
  readonly author?: string;
  readonly publisher?: string;
  readonly origin?: Origin;
  /** The window that the first view opens on. */
  readonly opening: TimeSpan;
  readonly vocabulary: Vocabulary;
  /** What the articles are, above their list. */
  readonly articlesNote?: string;
  readonly periods: readonly Period[];
  /** In the order of their dates; events beside the subject included. */
  readonly events: ReadonlyMap<EventId, TimelineEvent>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly excerptsByEvent: ReadonlyMap<EventId, readonly Excerpt[]>;
  readonly claims: readonly Claim[];
  readonly control: readonly ControlPart[];
  /** What is held and has no published line. */
  readonly controlPoints: readonly ControlPoint[];
  readonly wording: readonly WordingRule[];
  /** In the order of the data: A–Z. */
  readonly glossary: ReadonlyMap<TermId, Term>;
  /** Lesson paths, in the order in which they are offered. */
  readonly paths: ReadonlyMap<PathId, LessonPath>;
  /** Places that the first map view must show. */
  readonly frame: readonly PlaceId[];
  readonly about: About;
  /** The ids that stand now for those that are gone. Ids of all kinds of records differ, so one table holds all. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The arrays of the document whose records have not come yet. */
  readonly awaited: readonly string[];
  readonly issues: readonly DataIssue[];
}

import type { Article, Excerpt } from './article.ts';
import type { Claim } from './claim.ts';
import type { ControlPart } from './control.ts';
import type { ActorId, ArticleId, EventId, PlaceId, SourceId, TimelineEvent } from './event.ts';
import type { DataIssue } from './issue.ts';
import type { LessonPath, PathId } from './path.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Term, TermId } from './term.ts';
import type { TimeSpan } from './time.ts';

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
  /** How each side words it, and others. */
  readonly usage: {
    readonly armenian?: string;
    readonly azerbaijani?: string;
    readonly elsewhere?: string;
  };
  /** Words that stay as they are in quotations, and the note they get there. */
  readonly quoted?: { readonly words: readonly string[]; readonly note: string };
  readonly banned: readonly string[];
  readonly sourceIds: readonly SourceId[];
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
  readonly periods: readonly Period[];
  /** In the order of their dates; events of the `also` track included. */
  readonly events: ReadonlyMap<EventId, TimelineEvent>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly excerptsByEvent: ReadonlyMap<EventId, readonly Excerpt[]>;
  readonly claims: readonly Claim[];
  readonly control: readonly ControlPart[];
  readonly wording: readonly WordingRule[];
  /** In the order of the data: A–Z. */
  readonly glossary: ReadonlyMap<TermId, Term>;
  /** Lesson paths, in the order in which they are offered. */
  readonly paths: ReadonlyMap<PathId, LessonPath>;
  /** Places that the first map view must show. */
  readonly frame: readonly PlaceId[];
  readonly issues: readonly DataIssue[];
}

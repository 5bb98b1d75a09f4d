import type { Article, Passage } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { WordingRule } from '../model/dataset.ts';
import type { OtherReading, PlaceId, SourceId, TimelineEvent } from '../model/event.ts';
import type { DataIssue } from '../model/issue.ts';
import { keysOf } from '../model/lists.ts';
import type { LessonPath } from '../model/path.ts';
import type { Source } from '../model/source.ts';
import type { Term } from '../model/term.ts';
import { DAY, type EventDate, type TimeSpan, type ZonedTime } from '../model/time.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ArrayName, ChronologyDocument } from './documentParts.ts';
import { parsePlainDate } from './parsePlainDate.ts';
import type {
  ArticleRecord,
  ClaimRecord,
  ControlPointRecord,
  ControlRecord,
  EventRecord,
  PassageRecord,
  PathRecord,
  SourceRecord,
  TermRecord,
  WhenRecord,
  WordingRecord,
} from './records.ts';
import { shorten } from './shorten.ts';

/** What a record can refer to. */
type Reference =
  | 'event'
  | 'place'
  | 'actor'
  | 'source'
  | 'article'
  | 'claim'
  | 'term'
  | 'path'
  | 'kind'
  | 'track'
  | 'holder'
  | 'perspective';

/**
 * Parses a date that has no precomputed `when`; a text says what is expected instead of an invalid one. Passed in by the
 * build and by `loadChronology` where it is needed.
 */
export type DateParser = (edtf: string) => WhenRecord | string | undefined;

/** Half-open span of whole UTC days, from two days that are both included. */
export const daysToSpan = (first: string, last: string): TimeSpan => ({
  start: Date.parse(`${first}T00:00:00Z`),
  end: Date.parse(`${last}T00:00:00Z`) + DAY,
});

/** Offset in minutes of an RFC 3339 time: "+03:30" is 210, "Z" is 0. */
function parseTime(text: string): ZonedTime {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
  const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0;
  return { at: Date.parse(text), offsetMinutes: offset };
}

/** Resolves the ids and dates of one document and collects the issues. */
export class Linker {
  readonly issues: DataIssue[] = [];
  readonly #file: string;
  readonly #parseDate: DateParser;
  readonly #known: Record<Reference, ReadonlySet<string>>;
  /** A chronology without a list of sources or actors may still name them. */
  readonly #unlisted: ReadonlySet<Reference>;

  /** Ids of arrays that have not arrived are accepted unchecked, and resolved when the array arrives. */
  constructor(document: ChronologyDocument, vocabulary: Vocabulary, file: string, readDate: DateParser) {
    this.#file = file;
    this.#parseDate = readDate;
    const { events, places, actors, sources, articles, claims, glossary, paths } = document;
    // Records with invalid dates are left out, so others cannot refer to them.
    const dated = events.filter(({ date, when }) => this.#when(date, when));
    const published = articles.filter(({ published, when }) => this.#when(published, when));
    const passages = published.flatMap(({ passages }) => passages);
    const known = (name: ArrayName, records: readonly { id: string }[]) =>
      document.awaits.includes(name) ? ANYTHING : new Set(records.map(({ id }) => id));
    this.#known = {
      event: known('events', [...dated, ...passages]),
      place: known('places', places),
      actor: known('actors', actors),
      source: known('sources', sources),
      article: known('articles', published),
      claim: known('claims', claims),
      term: known('glossary', glossary),
      path: known('paths', paths),
      kind: new Set(vocabulary.kinds.keys()),
      track: new Set(vocabulary.tracks.keys()),
      holder: new Set(vocabulary.holders.keys()),
      perspective: new Set(vocabulary.perspectives.keys()),
    };
    const lists = { actor: actors, source: sources };
    this.#unlisted = new Set(keysOf(lists).filter((what) => lists[what].length === 0));
  }

  /** The places that the head names for the opening view. */
  frame(ids: readonly PlaceId[]): PlaceId[] {
    return this.#resolve('place', ids, 'head', 'frame');
  }

  /** A redirect to nowhere is left out. */
  redirects(record: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    const entries = Object.entries(record).filter(([gone, now]) => {
      if (ADDRESSED.some((what) => this.#known[what].has(now))) return true;
      this.#report(
        'head',
        `redirects.${gone}`,
        now,
        'the id of a known event, article, place, actor or path',
      );
      return false;
    });
    return new Map(entries);
  }

  source(record: SourceRecord): Source | undefined {
    if (!this.#isKnown('perspective', record, 'perspective')) return undefined;
    return this.#withDate(record, record.id, 'date') as Source;
  }

  event(record: EventRecord): TimelineEvent | undefined {
    const date = this.#date(record, record.id, 'date');
    const isKnown = this.#isKnown('kind', record, 'kind') && this.#isKnown('track', record, 'track');
    if (!date || !isKnown) return undefined;
    return {
      id: record.id,
      title: record.title,
      date,
      ...(record.time && { time: parseTime(record.time) }),
      ...(record.time_note && { timeNote: record.time_note }),
      otherReadings: record.other_readings.map((reading, index) => this.#reading(reading, record.id, index)),
      kind: record.kind,
      ...(record.kind_label && { kindLabel: record.kind_label }),
      track: record.track,
      core: record.core,
      placeIds: this.#resolve('place', record.places, record.id, 'places'),
      actorIds: this.#resolve('actor', record.actors, record.id, 'actors'),
      summary: record.summary,
      notVerified: record.not_verified,
      articleIds: this.#resolve('article', record.articles, record.id, 'articles'),
      ...(record.claim_count !== undefined && { claimCount: record.claim_count }),
    };
  }

  /** What an event rests on; empty while that is still to come. */
  sourceIds({ id, sources }: Partial<EventRecord> & Pick<EventRecord, 'id'>): SourceId[] {
    return this.#resolve('source', sources ?? [], id, 'sources');
  }

  article(record: ArticleRecord): Article | undefined {
    const published = this.#date({ date: record.published, when: record.when }, record.id, 'published');
    if (!published) return undefined;
    // While they are awaited, they are empty.
    const {
      age_label = '',
      published_note = '',
      corrections = [],
      sources = [],
    }: Partial<ArticleRecord> = record;
    return {
      id: record.id,
      title: record.title,
      publisher: record.publisher,
      ...(record.agency && { agency: record.agency }),
      ...(record.url !== undefined && { url: record.url }),
      ageLabel: age_label,
      published,
      publishedNote: published_note,
      complete: record.complete,
      relevance: record.relevance,
      onConflict: record.on_conflict,
      passages: record.passages.map((passage) => this.#passage(passage, record.id)),
      corrections: corrections.map(({ issue, correction, sources }, index) => ({
        issue,
        correction,
        sourceIds: this.#resolve('source', sources, record.id, `corrections.${index}.sources`),
      })),
      sourceIds: this.#resolve('source', sources, record.id, 'sources'),
    };
  }

  territoryPart(record: ControlRecord): ControlRecord {
    const { seat, ...rest } = record;
    const name = `${rest.district} | ${rest.part}`;
    const known = seat && this.#resolve('place', [seat], name, 'seat')[0];
    return { ...rest, periods: this.#periods(record, name), ...(known && { seat: known }) };
  }

  /** A point without its place is none. */
  territoryPoint(record: ControlPointRecord): ControlPointRecord | undefined {
    if (!this.#isKnown('place', record, 'place')) return undefined;
    return {
      ...record,
      periods: this.#periods(record, record.id),
      sources: this.#resolve('source', record.sources, record.id, 'sources'),
    };
  }

  /** A claim about an unknown event is left out. */
  claim(record: ClaimRecord): Claim | undefined {
    const { event, speaker_detail, figure_low, figure_above, figure_high, ...others } = record;
    const { said_on, replaced_by, continued_by, quote_of, source, ...rest } = others;
    const one = (what: Reference, id: string | undefined, field: string) =>
      id === undefined ? undefined : this.#resolve(what, [id], record.id, field)[0];
    const eventId = one('event', event, 'event');
    const replacedBy = one('claim', replaced_by, 'replaced_by');
    const continuedBy = one('claim', continued_by, 'continued_by');
    const { article, ...publication } = this.#withDate(source, record.id, 'source.date');
    const saidOn = said_on && this.#date({ date: said_on }, record.id, 'said_on');
    const articleId = one('article', article, 'source.article');
    if (eventId === undefined) return undefined;
    return {
      ...rest,
      eventId,
      ...(speaker_detail && { speakerDetail: speaker_detail }),
      ...(figure_low !== undefined && { figureLow: figure_low }),
      ...(figure_above && { figureAbove: figure_above }),
      ...(figure_high !== undefined && { figureHigh: figure_high }),
      ...(saidOn && { saidOn }),
      ...(replacedBy && { replacedBy }),
      ...(continuedBy && { continuedBy }),
      ...(quote_of && { quoteOf: quote_of }),
      source: { ...publication, ...(articleId && { articleId }) },
    } as Claim;
  }

  term({ see_also, events, ...rest }: TermRecord): Term {
    return {
      ...rest,
      source: this.#withDate(rest.source, rest.id, 'source.date'),
      seeAlso: this.#resolve('term', see_also, rest.id, 'see_also'),
      eventIds: this.#resolve('event', events, rest.id, 'events'),
    } as Term;
  }

  /** Steps with an unknown event are left out, and so is a path without steps. */
  path({ id, steps, intro = '', ...rest }: Lacking<PathRecord, 'intro'>): LessonPath | undefined {
    const known = steps.filter(
      ({ event }, index) => this.#resolve('event', [event], id, `steps.${index}.event`)[0],
    );
    if (known.length === 0) return undefined;
    return {
      id,
      ...rest,
      intro,
      steps: known.map(({ event, question = '', compare_topic }) => ({
        eventId: event,
        question,
        ...(compare_topic && { topic: compare_topic }),
      })),
    };
  }

  rule({ sources, ...rest }: WordingRecord): WordingRule {
    return { ...rest, sourceIds: this.#resolve('source', sources, rest.id, 'sources') } as WordingRule;
  }

  #periods({ periods }: Pick<ControlRecord, 'periods'>, name: string): ControlRecord['periods'] {
    return periods.filter(
      ({ holder }, index) => this.#resolve('holder', [holder], name, `periods.${index}.holder`)[0],
    );
  }

  #passage(record: PassageRecord, articleId: string): Passage {
    const date = record.date
      ? this.#date({ date: record.date, when: record.when }, record.id, 'date')
      : undefined;
    const event = record.event && this.#resolve('event', [record.event], record.id, 'event')[0];
    const { label = '', places = [], excerpts = [] }: Partial<PassageRecord> = record;
    return {
      id: record.id,
      label,
      ...(date && { date }),
      ...(record.time && { time: parseTime(record.time) }),
      ...(record.time_note && { timeNote: record.time_note }),
      placeIds: this.#resolve('place', places, record.id, 'places'),
      ...(event && { eventId: event }),
      ...(record.note && { note: record.note }),
      ...(record.claim_count !== undefined && { claimCount: record.claim_count }),
      excerpts: excerpts.map((excerpt, index) => ({
        id: `${record.id}q${index + 1}`,
        ...excerpt,
        articleId,
        ...(event && { eventId: event }),
      })),
    };
  }

  #reading(record: EventRecord['other_readings'][number], id: string, index: number): OtherReading {
    const date = record.date
      ? this.#date({ date: record.date, when: record.when }, id, `other_readings.${index}.date`)
      : undefined;
    return {
      ...(date && { date }),
      ...(record.time && { time: parseTime(record.time) }),
      accordingTo: record.according_to,
    };
  }

  #date(
    record: { date: string; when?: WhenRecord | undefined },
    id: string,
    field: string,
  ): EventDate | undefined {
    const when = this.#when(record.date, record.when);
    if (!when) {
      const expected = this.#parseDate(record.date);
      this.#report(id, field, record.date, typeof expected === 'string' ? expected : 'a date in EDTF');
      return undefined;
    }
    const { first, last, precision, approximate, uncertain } = when;
    return { edtf: record.date, span: daysToSpan(first, last), precision, approximate, uncertain };
  }

  /** The parsed date; undefined if it is invalid or outside the range that `Date` supports. */
  #when(date: string, derived?: WhenRecord): WhenRecord | undefined {
    const when = derived ?? parsePlainDate(date) ?? this.#parseDate(date);
    if (typeof when !== 'object') return undefined;
    const { start, end } = daysToSpan(when.first, when.last);
    return end > start ? when : undefined;
  }

  /** The record, without its date if that is invalid. */
  #withDate<Dated extends { date?: string | undefined }>(record: Dated, id: string, field: string): Dated {
    if (record.date === undefined || this.#date({ date: record.date }, id, field)) return record;
    const { date: _, ...rest } = record;
    return rest as Dated;
  }

  /** Whether a field of a record names something in the vocabulary. Otherwise the record is left out. */
  #isKnown<Field extends string>(
    what: Reference,
    record: { readonly id: string } & Readonly<Record<Field, string>>,
    field: Field,
  ): boolean {
    return this.#resolve(what, [record[field]], record.id, field).length > 0;
  }

  #resolve(what: Reference, ids: readonly string[], record: string, field: string): string[] {
    return ids.filter((id) => {
      if (this.#unlisted.has(what) || this.#known[what].has(id)) return true;
      this.#report(record, field, id, `the id of a known ${what}`);
      return false;
    });
  }

  #report(record: string, field: string, value: unknown, expected: string) {
    this.issues.push({ file: this.#file, record, field, value: shorten(value), expected });
  }
}

/** A record of which a further part may have some fields. */
type Lacking<T, Name extends keyof T> = Omit<T, Name> & Partial<Pick<T, Name>>;

/** What an address may name by its id. */
const ADDRESSED = ['event', 'article', 'place', 'actor', 'path'] as const;

/** Accepts every id: stands for an array that has not arrived. */
const ANYTHING: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

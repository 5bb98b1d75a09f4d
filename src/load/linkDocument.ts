import type { Article, Excerpt } from '../model/article.ts';
import type { ControlPart, ControlPeriod, ControlPoint } from '../model/control.ts';
import type { About, Dataset, Origin } from '../model/dataset.ts';
import type { PlaceId, TimelineEvent } from '../model/event.ts';
import type { DataIssue } from '../model/issue.ts';
import { unrolled } from '../model/longitude.ts';
import type { Place } from '../model/place.ts';
import { DAY } from '../model/time.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type DateReader, daysToSpan, Linker } from './Linker.ts';
import { linkVocabulary } from './linkVocabulary.ts';
import type { ArrayName, ChronologyDocument } from './readDocument.ts';
import type { ControlPointRecord, PlaceRecord } from './records.ts';

/**
 * Turns checked records into the model. Ids that lead nowhere and impossible dates are reported;
 * the reference is dropped, and the record too if it cannot stand without it.
 */
export function linkDocument(
  document: ChronologyDocument,
  issues: readonly DataIssue[],
  file: string,
  readDate: DateReader = () => undefined,
): Dataset {
  const vocabulary = linkVocabulary(document);
  const linker = new Linker(document, vocabulary, file, readDate);
  const { head } = document;
  const unroll = unrolled(document.places.map(({ geometry }) => geometry.coordinates[0]));
  const articles = document.articles.map((record) => linker.article(record)).filter((it) => it !== undefined);
  const events = [
    ...document.events.map((record) => linker.event(record)).filter((it) => it !== undefined),
    ...articles
      .filter((article) => !article.onConflict)
      .flatMap((article) => eventsBeside(article, vocabulary)),
  ].sort((a, b) => sortKey(a) - sortKey(b) || a.date.span.end - b.date.span.end);
  return {
    title: head.title,
    description: head.description,
    asOf: head.as_of,
    licence: head.licence,
    ...(head.author && { author: head.author }),
    ...(head.publisher && { publisher: head.publisher }),
    ...(head.articles_note && { articlesNote: head.articles_note }),
    ...(head.origin && { origin: head.origin as Origin }),
    opening: daysToSpan(...head.opening),
    periods: head.periods.map(({ id, label, days }) => ({ id, label, span: daysToSpan(...days) })),
    frame: linker.frame(openingPlaces(document, vocabulary)),
    vocabulary,
    redirects: linker.redirects(head.redirects),
    about: (document.about ?? {}) as About,
    awaited: document.awaits,
    events: byId(events),
    articles: byId(articles),
    places: byId(document.places.map((record) => toPlace(record, unroll))),
    actors: byId(document.actors),
    sources: byId(document.sources.map((record) => linker.source(record)).filter((it) => it !== undefined)),
    excerptsByEvent: groupExcerpts(articles),
    claims: document.claims.map((record) => linker.claim(record)).filter((it) => it !== undefined),
    control: document.control.map((record) => toControlPart(linker.control(record))),
    controlPoints: document.control_points
      .map((record) => linker.controlPoint(record))
      .filter((it) => it !== undefined)
      .map(toControlPoint),
    wording: document.wording.map((record) => linker.rule(record)),
    glossary: byId(document.glossary.map((record) => linker.term(record))),
    paths: byId(document.paths.map((record) => linker.path(record)).filter((it) => it !== undefined)),
    issues: [...issues, ...linker.issues],
  };
}

/**
 * The same document with what has arrived since. What did not arrive anew and still resolves as it did stays the same
 * object, so that nothing that stands on the screen is drawn again.
 */
export function keepLinked(before: Dataset, after: Dataset, arrived: ReadonlySet<ArrayName>): Dataset {
  const { opening, periods, frame } = before;
  return {
    ...after,
    opening,
    periods,
    frame: after.frame.length === frame.length ? frame : after.frame,
    ...(!arrived.has('places') && { places: before.places }),
    ...(!arrived.has('articles') && {
      articles: keepSame(before.articles, after.articles, sameArticle),
      excerptsByEvent: before.excerptsByEvent,
      ...(!arrived.has('events') && { events: keepSame(before.events, after.events, sameEvent) }),
    }),
  };
}

/** Of the same record: ids are only ever dropped, so as many are the same ones. */
const sameEvent = (a: TimelineEvent, b: TimelineEvent): boolean =>
  (['placeIds', 'actorIds', 'articleIds', 'sourceIds'] as const).every(
    (ids) => a[ids].length === b[ids].length,
  );

const countIds = ({ sourceIds, corrections, passages }: Article): number =>
  sourceIds.length +
  corrections.reduce((sum, it) => sum + it.sourceIds.length, 0) +
  passages.reduce((sum, it) => sum + it.placeIds.length + (it.eventId ? 1 : 0), 0);

const sameArticle = (a: Article, b: Article): boolean => countIds(a) === countIds(b);

function keepSame<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  isSame: (a: T, b: T) => boolean,
): ReadonlyMap<string, T> {
  const kept = [...after].map(([id, item]) => {
    const known = before.get(id);
    return [id, known !== undefined && isSame(known, item) ? known : item] as const;
  });
  return kept.length === before.size && kept.every(([id, item]) => before.get(id) === item)
    ? before
    : new Map(kept);
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));

/** Events of one day stand in the order of their hours; an hour on a later day of a long event does not count. */
function sortKey({ date, time }: TimelineEvent): number {
  const firstDayEnd = date.span.start + DAY;
  return time && time.at < firstDayEnd ? Math.max(date.span.start, time.at) : date.span.start;
}

/** The places that the map shows first: those that the head names, else the opening extent's, else all that events name. */
function openingPlaces(
  { head, places, events }: ChronologyDocument,
  { extents }: Vocabulary,
): readonly PlaceId[] {
  const given = head.frame.length > 0 ? head.frame : (extents[0]?.placeIds ?? []);
  if (given.length > 0) return given;
  const named = new Set(events.flatMap(({ places }) => places));
  return places.map(({ id }) => id).filter((id) => named.has(id));
}

/** What an article outside the subject tells of becomes an event of the track that the vocabulary has for it. */
function eventsBeside(article: Article, { beside, tracks }: Vocabulary): TimelineEvent[] {
  if (!beside) return [];
  const kindLabel = tracks.get(beside.track)?.label;
  return article.passages.flatMap((passage) =>
    passage.date
      ? [
          {
            id: passage.id,
            title: passage.label,
            date: passage.date,
            ...(passage.time && { time: passage.time }),
            ...(passage.timeNote && { timeNote: passage.timeNote }),
            otherReadings: [],
            ...beside,
            ...(kindLabel && { kindLabel }),
            core: false,
            placeIds: passage.placeIds,
            actorIds: [],
            summary: article.relevance,
            notVerified: [],
            ...(passage.note && { note: passage.note }),
            ...(passage.claimLines !== undefined && { claimLines: passage.claimLines }),
            articleIds: [article.id],
            sourceIds: article.sourceIds,
          },
        ]
      : [],
  );
}

function groupExcerpts(articles: readonly Article[]): ReadonlyMap<string, readonly Excerpt[]> {
  const groups = new Map<string, Excerpt[]>();
  for (const article of articles) {
    for (const passage of article.passages) {
      const event = passage.eventId ?? (article.onConflict ? undefined : passage.id);
      if (event) groups.set(event, [...(groups.get(event) ?? []), ...passage.excerpts]);
    }
  }
  return groups;
}

function toPlace({ id, geometry, properties }: PlaceRecord, unroll: (lon: number) => number): Place {
  const [lon, lat] = geometry.coordinates;
  const { uncertainty_km, coordinate_source, order_change, ...rest } = properties;
  return {
    id,
    lat,
    lon: unroll(lon),
    uncertaintyKm: uncertainty_km,
    coordinateSource: coordinate_source,
    ...(order_change && { orderChange: { ...order_change, from: Date.parse(order_change.from) } }),
    ...rest,
  } as Place;
}

function toControlPart({
  periods,
  seat,
  label,
  ...rest
}: ChronologyDocument['control'][number]): ControlPart {
  return {
    ...(rest as Omit<typeof rest, 'label'>),
    ...(label !== undefined && { label }),
    ...(seat && { seatId: seat }),
    periods: periods.map(toControlPeriod),
  };
}

const toControlPoint = ({ place, periods, sources, ...rest }: ControlPointRecord): ControlPoint => ({
  ...rest,
  placeId: place,
  periods: periods.map(toControlPeriod),
  sourceIds: sources,
});

const toControlPeriod = (period: ControlPointRecord['periods'][number]): ControlPeriod =>
  ({
    ...period,
    span: {
      start: Date.parse(period.from),
      end: period.to ? Date.parse(period.to) : Number.POSITIVE_INFINITY,
    },
  }) as ControlPeriod;

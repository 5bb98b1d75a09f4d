import type { Article, Excerpt } from '../model/article.ts';
import type { About, Dataset, Origin } from '../model/dataset.ts';
import type { PlaceId, TimelineEvent } from '../model/event.ts';
import type { DataIssue } from '../model/issue.ts';
import { unwrapLongitudes } from '../model/longitude.ts';
import type { LessonPath } from '../model/path.ts';
import type { Place, PlaceNotes, SideNames } from '../model/place.ts';
import type { TerritoryPart, TerritoryPeriod, TerritoryPoint } from '../model/territoryParts.ts';
import { DAY } from '../model/time.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ArrayName, ChronologyDocument } from './documentParts.ts';
import { type DateParser, daysToSpan, Linker } from './Linker.ts';
import { linkVocabulary } from './linkVocabulary.ts';
import type { ControlPointRecord, PlaceRecord } from './records.ts';

/**
 * Turns checked records into the model. Unknown ids and invalid dates are reported and dropped; a record that cannot do
 * without them is dropped, too.
 */
export function linkDocument(
  document: ChronologyDocument,
  issues: readonly DataIssue[],
  file: string,
  readDate: DateParser = () => undefined,
): Dataset {
  const vocabulary = linkVocabulary(document);
  const linker = new Linker(document, vocabulary, file, readDate);
  const { head } = document;
  const unroll = unwrapLongitudes(document.places.map(({ geometry }) => geometry.coordinates[0]));
  const articles = document.articles.map((record) => linker.article(record)).filter((it) => it !== undefined);
  const besides = articles
    .filter((article) => !article.onConflict)
    .map((article) => ({ article, events: eventsBeside(article, vocabulary) }));
  const own = document.events.map((record) => linker.event(record)).filter((it) => it !== undefined);
  const known = byId(own);
  const sourceIdsByEvent = new Map([
    ...document.events
      .filter(({ id }) => known.has(id))
      .map((record) => [record.id, linker.sourceIds(record)] as const),
    ...besides.flatMap(({ events, article }) => events.map(({ id }) => [id, article.sourceIds] as const)),
  ]);
  const notes = [...document.events, ...besides.flatMap(({ article }) => article.passages)];
  const events = [...own, ...besides.flatMap((beside) => beside.events)].sort(
    (a, b) => sortKey(a) - sortKey(b) || a.date.span.end - b.date.span.end,
  );
  return {
    title: head.title,
    description: head.description,
    ...(head.in_short && { inShort: head.in_short }),
    asOf: head.as_of,
    licence: head.licence,
    ...(head.licence_address !== undefined && { licenceAddress: head.licence_address }),
    ...(head.author && { author: head.author }),
    ...(head.publisher && { publisher: head.publisher }),
    ...(head.contact && { contact: head.contact }),
    ...(head.contact_address !== undefined && { contactAddress: head.contact_address }),
    ...(head.articles_note && { articlesNote: head.articles_note }),
    ...(head.origin && { origin: head.origin as Origin }),
    opening: daysToSpan(...head.opening),
    periods: head.periods.map(({ id, label, days }) => ({ id, label, span: daysToSpan(...days) })),
    waysIn: head.ways_in,
    openingPlaceIds: openingPlaces(document, vocabulary, linker),
    vocabulary,
    redirects: linker.redirects(head.redirects),
    about: (document.about ?? {}) as About,
    awaited: [...document.awaits, ...Object.values(document.lacks ?? {}).flat()],
    events: byId(events),
    articles: byId(articles),
    places: byId(document.places.map((record) => toPlace(record, unroll))),
    sideNames: new Map(
      document.places.map(({ id, properties }) => [id, (properties.names ?? {}) as SideNames]),
    ),
    placeNotes: new Map(document.places.map(({ id, properties }) => [id, toPlaceNotes(properties)])),
    actors: byId(document.actors),
    sources: byId(document.sources.map((record) => linker.source(record)).filter((it) => it !== undefined)),
    sourceIdsByEvent,
    notesByEvent: new Map(notes.flatMap(({ id, note }) => (note ? [[id, note] as const] : []))),
    excerptsByEvent: groupExcerpts(articles),
    claims: document.claims.map((record) => linker.claim(record)).filter((it) => it !== undefined),
    territoryParts: document.control.map((record) => toTerritoryPart(linker.territoryPart(record))),
    territoryPoints: document.control_points
      .map((record) => linker.territoryPoint(record))
      .filter((it) => it !== undefined)
      .map(toTerritoryPoint),
    wording: document.wording.map((record) => linker.rule(record)),
    glossary: byId(document.glossary.map((record) => linker.term(record))),
    paths: byId(document.paths.map((record) => linker.path(record)).filter((it) => it !== undefined)),
    issues: [...issues, ...linker.issues],
  };
}

/**
 * The linked document after more parts have arrived. What is unchanged keeps its object identity, so nothing on the
 * screen is rendered again.
 */
export function reuseLinked(before: Dataset, after: Dataset, arrived: ReadonlySet<ArrayName>): Dataset {
  const { opening, periods, openingPlaceIds, awaited } = before;
  return {
    ...after,
    opening,
    periods,
    ...(!awaited.includes('places.names') && { sideNames: before.sideNames }),
    openingPlaceIds:
      after.openingPlaceIds.length === openingPlaceIds.length ? openingPlaceIds : after.openingPlaceIds,
    paths: reuseSame(before.paths, after.paths, samePath),
    ...(!arrived.has('places') && { places: before.places }),
    ...(!arrived.has('articles') && {
      articles: reuseSame(before.articles, after.articles, sameArticle),
      excerptsByEvent: before.excerptsByEvent,
      ...(!arrived.has('events') && { events: reuseSame(before.events, after.events, sameEvent) }),
    }),
  };
}

/** For two versions of one record: linking only ever removes ids, so equal counts mean equal ids. */
const sameEvent = (a: TimelineEvent, b: TimelineEvent): boolean =>
  (['placeIds', 'actorIds', 'articleIds'] as const).every((ids) => a[ids].length === b[ids].length);

const countIds = ({ sourceIds, corrections, passages }: Article): number =>
  sourceIds.length +
  corrections.reduce((sum, it) => sum + it.sourceIds.length, 0) +
  passages.reduce((sum, it) => sum + it.placeIds.length + (it.eventId ? 1 : 0), 0);

const sameArticle = (a: Article, b: Article): boolean =>
  countIds(a) === countIds(b) && a.publishedNote === b.publishedNote;

const samePath = (a: LessonPath, b: LessonPath): boolean =>
  a.steps.length === b.steps.length && a.intro === b.intro;

function reuseSame<T>(
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

/** Events of one day are sorted by hour. An hour on a later day of a long event is ignored. */
function sortKey({ date, time }: TimelineEvent): number {
  const firstDayEnd = date.span.start + DAY;
  return time && time.at < firstDayEnd ? Math.max(date.span.start, time.at) : date.span.start;
}

/**
 * The places that the map shows first: those named by the head, else those of the opening extent, else those of all
 * events.
 */
function openingPlaces(
  { head, places, events }: ChronologyDocument,
  { extents: [opening] }: Vocabulary,
  linker: Linker,
): readonly PlaceId[] {
  if (head.frame.length > 0) return linker.frame(head.frame);
  const ids = places.map(({ id }) => id);
  if (opening) return opening.placeIds.filter((id) => ids.includes(id));
  const named = new Set(events.flatMap(({ places }) => places));
  return ids.filter((id) => named.has(id));
}

/**
 * Passages of an article outside the subject become events of the track and kind that the vocabulary names for them.
 */
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
            ...(passage.claimCount !== undefined && { claimCount: passage.claimCount }),
            articleIds: [article.id],
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
  const { uncertainty_km, coordinate_source: _, note: __, names: ___, order_change, ...rest } = properties;
  return {
    id,
    lat,
    lon: unroll(lon),
    uncertaintyKm: uncertainty_km,
    ...(order_change && { orderChange: { ...order_change, from: Date.parse(order_change.from) } }),
    ...rest,
  } as Place;
}

const toPlaceNotes = ({ coordinate_source, note }: Partial<PlaceRecord['properties']>): PlaceNotes => ({
  ...(coordinate_source !== undefined && { coordinateSource: coordinate_source }),
  ...(note !== undefined && { note }),
});

function toTerritoryPart({
  periods,
  seat,
  label,
  ...rest
}: ChronologyDocument['control'][number]): TerritoryPart {
  return {
    ...(rest as Omit<typeof rest, 'label'>),
    ...(label !== undefined && { label }),
    ...(seat && { seatId: seat }),
    periods: periods.map(toTerritoryPeriod),
  };
}

const toTerritoryPoint = ({ place, periods, sources, ...rest }: ControlPointRecord): TerritoryPoint => ({
  ...rest,
  placeId: place,
  periods: periods.map(toTerritoryPeriod),
  sourceIds: sources,
});

const toTerritoryPeriod = (period: ControlPointRecord['periods'][number]): TerritoryPeriod =>
  ({
    ...period,
    span: {
      start: Date.parse(period.from),
      end: period.to ? Date.parse(period.to) : Number.POSITIVE_INFINITY,
    },
  }) as TerritoryPeriod;

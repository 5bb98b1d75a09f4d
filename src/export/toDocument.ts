import type { Article, Passage } from '../model/article.ts';
import { isoDay } from '../model/calendar.ts';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { OtherReading, TimelineEvent } from '../model/event.ts';
import { sourceIdsOf } from '../model/eventSources.ts';
import { wrapLongitude } from '../model/longitude.ts';
import type { Place } from '../model/place.ts';
import { daysOf, isoTime, whenOf } from './isoDates.ts';
import { toVocabulary } from './toVocabulary.ts';

type Json = Record<string, unknown>;

/** A chronology in the format `araxes/1`. Loading the document again gives the same chronology. */
export function toDocument(dataset: Dataset): Json {
  const articles = [...dataset.articles.values()];
  const beside = new Set(articles.filter((it) => !it.onConflict).flatMap(({ passages }) => ids(passages)));
  return {
    format: 'araxes/1',
    head: toHead(dataset),
    vocabulary: toVocabulary(dataset.vocabulary),
    about: dataset.about,
    // Events outside the subject are derived from their articles when the document is loaded.
    events: [...dataset.events.values()]
      .filter(({ id }) => !beside.has(id))
      .map((event) => toEvent(event, dataset)),
    articles: articles.map(toArticle),
    places: [...dataset.places.values()].map((place) => toPlace(place, dataset)),
    actors: [...dataset.actors.values()],
    sources: [...dataset.sources.values()],
    claims: dataset.claims.map(toClaim),
    control: dataset.territoryParts.map(({ periods, seatId, ...part }) => ({
      ...part,
      seat: seatId,
      periods: periods.map(({ span, ...period }) => period),
    })),
    control_points: dataset.territoryPoints.map(({ placeId, periods, sourceIds, ...point }) => ({
      ...point,
      place: placeId,
      periods: periods.map(({ span, ...period }) => period),
      sources: sourceIds,
    })),
    wording: dataset.wording.map(({ sourceIds, ...rule }) => ({ ...rule, sources: sourceIds })),
    glossary: [...dataset.glossary.values()].map(({ seeAlso, eventIds, ...term }) => ({
      ...term,
      see_also: seeAlso,
      events: eventIds,
    })),
    paths: [...dataset.paths.values()].map(({ steps, ...path }) => ({
      ...path,
      steps: steps.map(({ eventId, question, topic }) => ({
        event: eventId,
        question,
        compare_topic: topic,
      })),
    })),
  };
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

function toHead(dataset: Dataset): Json {
  const {
    title,
    description,
    inShort,
    asOf,
    licence,
    licenceAddress,
    author,
    publisher,
    contact,
    contactAddress,
    origin,
    opening,
    periods,
    waysIn,
    openingPlaceIds,
    articlesNote,
    redirects,
  } = dataset;
  return {
    title,
    description,
    in_short: inShort,
    as_of: asOf,
    licence,
    licence_address: licenceAddress,
    author,
    publisher,
    contact,
    contact_address: contactAddress,
    origin,
    opening: daysOf(opening),
    articles_note: articlesNote,
    periods: periods.map(({ id, label, span }) => ({ id, label, days: daysOf(span) })),
    ways_in: waysIn,
    frame: openingPlaceIds,
    redirects: Object.fromEntries(redirects),
  };
}

function toEvent(event: TimelineEvent, dataset: Dataset): Json {
  return {
    id: event.id,
    title: event.title,
    ...toMoment(event),
    other_readings: event.otherReadings.map(toReading),
    kind: event.kind,
    kind_label: event.kindLabel,
    track: event.track,
    core: event.core,
    places: event.placeIds,
    actors: event.actorIds,
    summary: event.summary,
    not_verified: event.notVerified,
    note: dataset.notesByEvent.get(event.id),
    articles: event.articleIds,
    claim_count: event.claimCount,
    sources: sourceIdsOf(event, dataset),
  };
}

function toMoment({ date, time, timeNote }: Pick<Passage, 'date' | 'time' | 'timeNote'>): Json {
  return {
    date: date?.edtf,
    when: date && whenOf(date),
    time: time && isoTime(time),
    time_note: timeNote,
  };
}

const toReading = ({ date, time, accordingTo }: OtherReading): Json => ({
  date: date?.edtf,
  when: date && whenOf(date),
  time: time && isoTime(time),
  according_to: accordingTo,
});

function toArticle(article: Article): Json {
  return {
    id: article.id,
    title: article.title,
    publisher: article.publisher,
    agency: article.agency,
    url: article.url,
    age_label: article.ageLabel,
    published: article.published.edtf,
    when: whenOf(article.published),
    published_note: article.publishedNote,
    complete: article.complete,
    relevance: article.relevance,
    on_conflict: article.onConflict,
    passages: article.passages.map(toPassage),
    corrections: article.corrections.map(({ issue, correction, sourceIds }) => ({
      issue,
      correction,
      sources: sourceIds,
    })),
    sources: article.sourceIds,
  };
}

const toPassage = (passage: Passage): Json => ({
  id: passage.id,
  label: passage.label,
  ...toMoment(passage),
  places: passage.placeIds,
  event: passage.eventId,
  note: passage.note,
  claim_count: passage.claimCount,
  excerpts: passage.excerpts.map(({ text, line }) => ({ text, line })),
});

function toPlace({ id, lat, lon, ...place }: Place, { placeNotes, sideNames }: Dataset): Json {
  const { uncertaintyKm, orderChange, ...same } = place;
  const { coordinateSource, note } = placeNotes.get(id) ?? {};
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [wrapLongitude(lon), lat] },
    properties: {
      ...same,
      names: sideNames.get(id) ?? {},
      ...(orderChange && { order_change: { ...orderChange, from: isoDay(orderChange.from) } }),
      uncertainty_km: uncertaintyKm,
      coordinate_source: coordinateSource,
      note,
    },
  };
}

function toClaim(claim: Claim): Json {
  const { eventId, speakerDetail, figureLow, figureAbove, figureHigh, ...others } = claim;
  const { saidOn, replacedBy, continuedBy, quoteOf, source, ...same } = others;
  const { articleId, ...publication } = source;
  return {
    ...same,
    event: eventId,
    speaker_detail: speakerDetail,
    figure_low: figureLow,
    figure_above: figureAbove,
    figure_high: figureHigh,
    said_on: saidOn?.edtf,
    replaced_by: replacedBy,
    continued_by: continuedBy,
    quote_of: quoteOf,
    source: { ...publication, article: articleId },
  };
}

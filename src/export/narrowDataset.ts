import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import { citedBy, sourceIdsOf } from '../model/eventSources.ts';
import type { Term } from '../model/term.ts';
import type { TimeSpan } from '../model/time.ts';
import type { Extent } from '../model/vocabulary.ts';

/** A chronology with only some of the events, and only what these events refer to. */
export function narrowDataset(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  opening: TimeSpan,
): Dataset {
  const chosen = new Set(events.map(({ id }) => id));
  const claims = claimsOf(dataset.claims, chosen);
  const articles = articlesOf(dataset, events, claims, chosen);
  const passages = articles.flatMap((article) => article.passages);
  const placeIds = new Set([...events, ...passages].flatMap((it) => it.placeIds));
  const actorIds = new Set(events.flatMap((it) => it.actorIds));
  const sourceIds = new Set(
    [
      ...events.map((event) => sourceIdsOf(event, dataset)),
      ...[...articles, ...articles.flatMap((it) => it.corrections)].map((it) => it.sourceIds),
    ].flat(),
  );
  for (const claim of claims) {
    const cited = citedBy(claim, dataset);
    if (cited?.kind === 'source') sourceIds.add(cited.source.id);
  }
  const openingPlaceIds = dataset.openingPlaceIds.filter((id) => placeIds.has(id));
  const narrowed: Dataset = {
    ...dataset,
    opening,
    vocabulary: { ...dataset.vocabulary, extents: extentsOf(dataset, placeIds) },
    openingPlaceIds:
      openingPlaceIds.length > 0 ? openingPlaceIds : [...placeIds].filter((id) => dataset.places.has(id)),
    events: new Map(events.map((event) => [event.id, event])),
    articles: new Map(articles.map((article) => [article.id, article])),
    places: only(dataset.places, placeIds),
    sideNames: only(dataset.sideNames, placeIds),
    placeNotes: only(dataset.placeNotes, placeIds),
    actors: only(dataset.actors, actorIds),
    sources: only(dataset.sources, sourceIds),
    sourceIdsByEvent: only(dataset.sourceIdsByEvent, chosen),
    notesByEvent: only(dataset.notesByEvent, chosen),
    excerptsByEvent: only(dataset.excerptsByEvent, chosen),
    claims,
    territoryParts: [],
    territoryPoints: [],
    wording: [],
    glossary: glossaryOf(dataset, chosen),
    paths: pathsOf(dataset, chosen),
    waysIn: [],
    issues: [],
  };
  return { ...narrowed, redirects: redirectsOf(narrowed) };
}

/** The redirects that lead to a record that is left. */
function redirectsOf({ redirects, events, articles, places, actors, paths }: Dataset): Dataset['redirects'] {
  const left = [events, articles, places, actors, paths];
  return new Map([...redirects].filter(([, now]) => left.some((records) => records.has(now))));
}

/** The extents, reduced to the places that are kept. */
const extentsOf = ({ vocabulary, places }: Dataset, wanted: ReadonlySet<string>): Extent[] =>
  vocabulary.extents
    .map((extent) => ({
      ...extent,
      placeIds: extent.placeIds.filter((id) => wanted.has(id) && places.has(id)),
    }))
    .filter(({ placeIds }) => placeIds.length > 0);

function only<T>(items: ReadonlyMap<string, T>, wanted: ReadonlySet<string>): Map<string, T> {
  return new Map([...items].filter(([id]) => wanted.has(id)));
}

/** A claim that refers to a claim of another event keeps its text and loses the reference. */
function claimsOf(claims: readonly Claim[], chosen: ReadonlySet<string>): Claim[] {
  const kept = claims.filter(({ eventId }) => chosen.has(eventId));
  const known = new Set(kept.map(({ id }) => id));
  return kept.map(({ replacedBy, continuedBy, ...claim }) => ({
    ...claim,
    ...(replacedBy !== undefined && known.has(replacedBy) && { replacedBy }),
    ...(continuedBy !== undefined && known.has(continuedBy) && { continuedBy }),
  }));
}

/** The articles that the events or claims name, with the passages about these events. */
function articlesOf(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  claims: readonly Claim[],
  chosen: ReadonlySet<string>,
): Article[] {
  const named = new Set([
    ...events.flatMap(({ articleIds }) => articleIds),
    ...claims.flatMap(({ source }) => source.articleId ?? []),
  ]);
  return [...dataset.articles.values()]
    .map((article) => ({
      ...article,
      passages: article.passages.filter(({ id, eventId }) => chosen.has(eventId ?? id)),
    }))
    .filter(({ id, passages }) => named.has(id) || passages.length > 0);
}

/** The paths that contain chosen events, reduced to those steps. */
function pathsOf({ paths }: Dataset, chosen: ReadonlySet<string>): Dataset['paths'] {
  const kept = [...paths.values()].flatMap((path) => {
    const steps = path.steps.filter(({ eventId }) => chosen.has(eventId));
    return steps.length > 0 ? [{ ...path, steps }] : [];
  });
  return new Map(kept.map((path) => [path.id, path]));
}

function glossaryOf({ glossary }: Dataset, chosen: ReadonlySet<string>): Map<string, Term> {
  const kept = [...glossary.values()].filter(({ eventIds }) => eventIds.some((id) => chosen.has(id)));
  const known = new Set(kept.map(({ id }) => id));
  return new Map(
    kept.map((term) => [
      term.id,
      {
        ...term,
        seeAlso: term.seeAlso.filter((id) => known.has(id)),
        eventIds: term.eventIds.filter((id) => chosen.has(id)),
      },
    ]),
  );
}

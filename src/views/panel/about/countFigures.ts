import type { Dataset } from '../../../model/dataset.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import { sourceIdsOf } from '../../../model/eventSources.ts';
import { isOnSubject, type KindId } from '../../../model/vocabulary.ts';
import { certaintiesOf } from '../../../store/filters.ts';

/** The figures on the about page. */
export type Figures = ReturnType<typeof countFigures>;

/** Counts the content of a chronology, without events outside the subject. */
export function countFigures(dataset: Dataset) {
  const { vocabulary } = dataset;
  const events = [...dataset.events.values()].filter((event) => isOnSubject(vocabulary, event));
  const places = [...dataset.places.values()];
  const spellings = [...dataset.sideNames.values()]
    .flatMap((names) => Object.values(names))
    .filter(({ script }) => script);
  return {
    events: events.length,
    core: count(events, ({ core }) => core),
    ofTracks: [...vocabulary.tracks.values()].flatMap(({ id, described }): [string, number][] =>
      described ? [[described, count(events, ({ track }) => track === id)]] : [],
    ),
    kinds: [...vocabulary.kinds.keys()].map((kind): readonly [KindId, number] => [
      kind,
      count(events, (event) => event.kind === kind),
    ]),
    severalPublishers: count(events, (event) => publishersOf(event, dataset).size > 1),
    unverified: count(events, (event) => certaintiesOf(event).includes('unverified')),
    datesDiffer: count(events, ({ otherReadings }) => otherReadings.length > 0),
    articles: dataset.articles.size,
    offConflict: count([...dataset.articles.values()], ({ onConflict }) => !onConflict),
    excerpts: [...dataset.articles.values()].flatMap(({ passages }) => passages.flatMap((it) => it.excerpts))
      .length,
    claims: dataset.claims.length,
    speakers: new Set(dataset.claims.map(({ speaker }) => speaker)).size,
    unverifiedClaims: count(dataset.claims, ({ verified }) => !verified),
    sources: dataset.sources.size,
    places: places.length,
    unverifiedPlaces: count(places, ({ verified }) => !verified),
    spellings: spellings.length,
    unseenSpellings: count(spellings, ({ seen }) => !seen),
    terms: dataset.glossary.size,
    rules: dataset.wording.length,
    latest: events.at(-1),
  };
}

const count = <T>(items: readonly T[], is: (item: T) => boolean) => items.filter(is).length;

/** The publishers that an event is based on. Papers that reprint an agency's text count as that agency. */
function publishersOf(event: TimelineEvent, dataset: Dataset): ReadonlySet<string> {
  const known = sourceIdsOf(event, dataset)
    .map((id) => dataset.sources.get(id))
    .filter((source) => source !== undefined);
  return new Set(known.map(({ agency, publisher }) => agency ?? publisher));
}

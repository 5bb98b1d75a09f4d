import type { Dataset } from '../../../model/dataset.ts';
import { KINDS, type Kind, type TimelineEvent } from '../../../model/event.ts';
import { certaintiesOf } from '../../../store/filters.ts';

/** What the about page tells of a chronology in numbers. */
export type Figures = ReturnType<typeof countFigures>;

/** Counts what a chronology holds. Events beside the conflict are counted apart. */
export function countFigures(dataset: Dataset) {
  const events = [...dataset.events.values()].filter(({ track }) => track !== 'also');
  const places = [...dataset.places.values()];
  const spellings = places.flatMap(({ names }) => Object.values(names)).filter(({ script }) => script);
  return {
    events: events.length,
    core: count(events, ({ core }) => core),
    iranTrack: count(events, ({ track }) => track === 'iran-azerbaijan'),
    kinds: KINDS.map((kind): readonly [Kind, number] => [
      kind,
      count(events, (event) => event.kind === kind),
    ]),
    severalPublishers: count(events, (event) => publishersOf(event, dataset).size > 1),
    unverified: count(events, (event) => certaintiesOf(event).includes('unverified')),
    datesDiffer: count(events, ({ otherReadings }) => otherReadings.length > 0),
    articles: dataset.articles.size,
    offConflict: count([...dataset.articles.values()], ({ onConflict }) => !onConflict),
    excerpts: [...dataset.excerptsByEvent.values()].flat().length,
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

/** Whose words an event rests on; papers that print one agency's text count as that agency. */
function publishersOf({ sourceIds }: TimelineEvent, { sources }: Dataset): ReadonlySet<string> {
  const known = sourceIds.map((id) => sources.get(id)).filter((source) => source !== undefined);
  return new Set(known.map(({ agency, publisher }) => agency ?? publisher));
}

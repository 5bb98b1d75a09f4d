import type { Dataset } from '../model/dataset.ts';
import { currentId } from './currentId.ts';
import type { ParameterParser } from './parameterParser.ts';
import { CERTAINTIES, type Filters } from './state.ts';

/** The name of each filter in the address and in a host's message. */
export const FILTER_PARAMETERS = {
  kinds: 'kind',
  tracks: 'track',
  actors: 'actor',
  places: 'place',
  articles: 'articles',
  certainties: 'certainty',
  query: 'q',
} as const satisfies Readonly<Record<keyof Filters, string>>;

function oneOf<Value extends string>(values: Iterable<Value>) {
  const all = [...values];
  return (text: string) => all.find((value) => value === text);
}

/** All filters; a missing parameter filters nothing. */
export function parseFilters({ take, takeList }: ParameterParser, dataset: Dataset): Filters {
  const names = FILTER_PARAMETERS;
  return {
    kinds: takeList(names.kinds, oneOf(dataset.vocabulary.kinds.keys())),
    tracks: takeList(names.tracks, oneOf(dataset.vocabulary.tracks.keys())),
    actors: takeList(names.actors, currentId(dataset.actors, dataset)),
    places: takeList(names.places, currentId(dataset.places, dataset)),
    articles: takeList(names.articles, currentId(dataset.articles, dataset)),
    certainties: takeList(names.certainties, oneOf(CERTAINTIES)),
    query: take(names.query, (text) => text) ?? '',
  };
}

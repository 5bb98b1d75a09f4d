import type { Dataset } from '../model/dataset.ts';
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

const isOneOf = (values: readonly string[]) => (value: string) => values.includes(value);

/** All filters; a missing parameter filters nothing. */
export function parseFilters({ take, takeList }: ParameterParser, dataset: Dataset): Filters {
  const names = FILTER_PARAMETERS;
  return {
    kinds: takeList(names.kinds, (id) => dataset.vocabulary.kinds.has(id)),
    tracks: takeList(names.tracks, (id) => dataset.vocabulary.tracks.has(id)),
    actors: takeList(names.actors, (id) => dataset.actors.has(id)),
    places: takeList(names.places, (id) => dataset.places.has(id)),
    articles: takeList(names.articles, (id) => dataset.articles.has(id)),
    certainties: takeList(names.certainties, isOneOf(CERTAINTIES)),
    query: take(names.query, (text) => text) ?? '',
  };
}

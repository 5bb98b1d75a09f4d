import type { TimelineEvent } from '../model/event.ts';
import { shownTracks, type Vocabulary } from '../model/vocabulary.ts';
import { CERTAINTIES, type Certainty, type Filters } from './state.ts';

/** The filter groups, in the order in which they are shown. */
export const FILTER_GROUPS = ['kinds', 'tracks', 'actors', 'places', 'articles', 'certainties'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** `checked` if nothing about the event is in doubt, else what is. */
export function certaintiesOf({ date, notVerified, otherReadings }: TimelineEvent): Certainty[] {
  const doubts: Certainty[] = [];
  if (notVerified.length > 0) doubts.push('unverified');
  if (otherReadings.length > 0 || date.approximate || date.uncertain) doubts.push('dates-differ');
  return doubts.length > 0 ? doubts : ['checked'];
}

/** The options of a group that an event belongs to. */
export const OPTIONS_OF: Readonly<Record<FilterGroup, (event: TimelineEvent) => readonly string[]>> = {
  kinds: ({ kind }) => [kind],
  tracks: ({ track }) => [track],
  actors: ({ actorIds }) => actorIds,
  places: ({ placeIds }) => placeIds,
  articles: ({ articleIds }) => articleIds,
  certainties: certaintiesOf,
};

/** The options of a group that has its own order; undefined for other groups. */
export function orderedOptions(
  { kinds, tracks }: Vocabulary,
  group: FilterGroup,
): readonly string[] | undefined {
  switch (group) {
    case 'kinds':
      return [...kinds.keys()];
    case 'tracks':
      return [...tracks.keys()];
    case 'certainties':
      return CERTAINTIES;
    default:
      return undefined;
  }
}

/** The options that a group lets through; empty means all. */
export const chosenOptions = (
  vocabulary: Vocabulary,
  filters: Filters,
  group: FilterGroup,
): readonly string[] =>
  group === 'tracks' && filters.tracks.length === 0 ? shownTracks(vocabulary) : filters[group];

/** A predicate: whether an event passes every group except `except`. The query is not considered. */
export function passesFilters(
  vocabulary: Vocabulary,
  filters: Filters,
  except?: FilterGroup,
): (event: TimelineEvent) => boolean {
  const on = FILTER_GROUPS.filter(
    (group) => group !== except && chosenOptions(vocabulary, filters, group).length > 0,
  );
  const chosen = on.map(
    (group) => [OPTIONS_OF[group], new Set(chosenOptions(vocabulary, filters, group))] as const,
  );
  return (event) => chosen.every(([optionsOf, ids]) => optionsOf(event).some((id) => ids.has(id)));
}

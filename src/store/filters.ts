import type { TimelineEvent } from '../model/event.ts';
import { shownTracks, type Vocabulary } from '../model/vocabulary.ts';
import { CERTAINTIES, type Certainty, type Filters } from './state.ts';

/** The filters that offer options, in the order in which they are shown. */
export const FILTER_GROUPS = ['kinds', 'tracks', 'actors', 'places', 'articles', 'certainties'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** `checked` where nothing of the event is in doubt, else what is. */
export function certaintiesOf({ date, notVerified, otherReadings }: TimelineEvent): Certainty[] {
  const doubts: Certainty[] = [];
  if (notVerified.length > 0) doubts.push('unverified');
  if (otherReadings.length > 0 || date.approximate || date.uncertain) doubts.push('dates-differ');
  return doubts.length > 0 ? doubts : ['checked'];
}

/** Which options of a group an event belongs to. */
export const OPTIONS_OF: Readonly<Record<FilterGroup, (event: TimelineEvent) => readonly string[]>> = {
  kinds: ({ kind }) => [kind],
  tracks: ({ track }) => [track],
  actors: ({ actorIds }) => actorIds,
  places: ({ placeIds }) => placeIds,
  articles: ({ articleIds }) => articleIds,
  certainties: certaintiesOf,
};

/** The options of the groups that have an order of their own; nothing for the others. */
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

/** What a group lets through; an empty list lets everything through. */
export const chosenOptions = (
  vocabulary: Vocabulary,
  filters: Filters,
  group: FilterGroup,
): readonly string[] =>
  group === 'tracks' && filters.tracks.length === 0 ? shownTracks(vocabulary) : filters[group];

/** A test for events: whether they pass every group but the one left out. The query is not looked at. */
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

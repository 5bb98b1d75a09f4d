import { KINDS, type TimelineEvent, TRACKS, type Track } from '../model/event.ts';
import { CERTAINTIES, type Certainty, type Filters } from './state.ts';

/** Tracks shown when the reader has not chosen: the conflict, not what else stood on the page. */
export const DEFAULT_TRACKS: readonly Track[] = ['armenia-azerbaijan', 'iran-azerbaijan'];

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

/** The options of the groups that are the same in every chronology. */
export const FIXED_OPTIONS = { kinds: KINDS, tracks: TRACKS, certainties: CERTAINTIES } as const;

/** What a group lets through; an empty list lets everything through. */
export const chosenIn = (filters: Filters, group: FilterGroup): readonly string[] =>
  group === 'tracks' && filters.tracks.length === 0 ? DEFAULT_TRACKS : filters[group];

/** A test for events: whether they pass every group but the one left out. The query is not looked at. */
export function passing(filters: Filters, except?: FilterGroup): (event: TimelineEvent) => boolean {
  const on = FILTER_GROUPS.filter((group) => group !== except && chosenIn(filters, group).length > 0);
  const chosen = on.map((group) => [OPTIONS_OF[group], new Set(chosenIn(filters, group))] as const);
  return (event) => chosen.every(([optionsOf, ids]) => optionsOf(event).some((id) => ids.has(id)));
}

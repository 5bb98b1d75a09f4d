import type { Dataset } from '../model/dataset.ts';
import type { TrackId, Vocabulary } from '../model/vocabulary.ts';
import { chosenIn, FILTER_GROUPS, type FilterGroup, OPTIONS_OF, passing } from './filters.ts';
import { memoize } from './memoize.ts';
import { readQuery, type Sought, withoutSought } from './search/readQuery.ts';
import type { Searcher } from './search/Searcher.ts';
import { selectFound, selectMatchingEvents, selectSearcher } from './selectors.ts';
import type { AppState, Filters } from './state.ts';

type Counts = ReadonlyMap<string, number>;

function countsOf(group: FilterGroup) {
  return memoize(
    ({ events, vocabulary }: Dataset, filters: Filters, ids: ReadonlySet<string> | undefined) => {
      const passes = passing(vocabulary, filters, group);
      const counts = new Map<string, number>();
      for (const event of events.values()) {
        const counted = (!ids || ids.has(event.id)) && passes(event) ? 1 : 0;
        for (const id of new Set(OPTIONS_OF[group](event))) counts.set(id, (counts.get(id) ?? 0) + counted);
      }
      return counts as Counts;
    },
  );
}

const COUNTS = Object.fromEntries(FILTER_GROUPS.map((group) => [group, countsOf(group)])) as Record<
  FilterGroup,
  ReturnType<typeof countsOf>
>;

/** How many events each option of a group has, given the search and the choices in the other groups. */
export const selectOptionCounts = (state: AppState, group: FilterGroup): Counts =>
  COUNTS[group](state, state.dataset, state.view.filters, selectFound(state)?.ids);

/** What could be lifted, and how many events there would be then. */
export interface Lift {
  readonly lifted:
    | { readonly kind: 'group'; readonly group: FilterGroup; readonly ids: readonly string[] }
    | { readonly kind: 'word'; readonly sought: Sought }
    | { readonly kind: 'beside'; readonly ids: readonly TrackId[] }
    | { readonly kind: 'all' };
  /** What would be left. */
  readonly filters: Filters;
  readonly count: number;
}

/** Every single thing that could be lifted, what helps most first; all together where no single one helps. */
const lifts = memoize((dataset: Dataset, filters: Filters, searcher: Searcher): readonly Lift[] => {
  const { vocabulary } = dataset;
  const sought = readQuery(filters.query);
  const groups = FILTER_GROUPS.filter((group) => filters[group].length > 0);
  const lift = (lifted: Lift['lifted'], change: Partial<Filters>): Lift => {
    const left = { ...filters, ...change };
    return { lifted, filters: left, count: countMatching(dataset, left, searcher) };
  };
  const single = [
    ...groups.map((group) =>
      lift({ kind: 'group', group, ids: chosenIn(vocabulary, filters, group) }, { [group]: [] }),
    ),
    ...sought.map((it) => lift({ kind: 'word', sought: it }, { query: withoutSought(filters.query, it) })),
    ...(filters.tracks.length > 0
      ? []
      : [
          lift({ kind: 'beside', ids: hiddenTracks(vocabulary) }, { tracks: [...vocabulary.tracks.keys()] }),
        ].filter(helps)),
  ];
  const all = lift({ kind: 'all' }, { ...emptied(groups), query: '' });
  return [
    ...single.toSorted((a, b) => b.count - a.count),
    ...(single.some(helps) || single.length < 2 ? [] : [all]),
  ];
});

export const findLifts = (state: AppState): readonly Lift[] =>
  lifts(state, state.dataset, state.view.filters, selectSearcher(state));

const hiddenTracks = ({ tracks }: Vocabulary) =>
  [...tracks.values()].filter(({ shown }) => !shown).map(({ id }) => id);

const helps = ({ count }: Lift) => count > 0;

const emptied = (groups: readonly FilterGroup[]): Partial<Filters> =>
  Object.fromEntries(groups.map((group) => [group, []]));

function countMatching({ events, vocabulary }: Dataset, filters: Filters, searcher: Searcher): number {
  const sought = readQuery(filters.query);
  const ids = sought.length > 0 ? searcher.find(sought).ids : undefined;
  const passes = passing(vocabulary, filters);
  return [...events.values()].filter((it) => (!ids || ids.has(it.id)) && passes(it)).length;
}

const NO_LIFTS: readonly Lift[] = [];

/** The lifts of the state as it stands; nothing where something matches. */
export const selectLifts = (state: AppState): readonly Lift[] =>
  selectMatchingEvents(state).length > 0 ? NO_LIFTS : findLifts(state);

import type { Dataset } from '../model/dataset.ts';
import { recordOf } from '../model/lists.ts';
import type { TrackId, Vocabulary } from '../model/vocabulary.ts';
import type { MonthNames } from '../strings/writeDate.ts';
import { chosenOptions, FILTER_GROUPS, type FilterGroup, OPTIONS_OF, passesFilters } from './filters.ts';
import { memoize } from './memoize.ts';
import { parseQuery, type QueryTerm, withoutCommon, withoutTerm } from './search/parseQuery.ts';
import type { Searcher } from './search/Searcher.ts';
import { wordTable } from './search/wordTable.ts';
import { selectMatchingEvents, selectSearcher, selectSearchResult, selectStrings } from './selectors.ts';
import type { AppState, Filters } from './state.ts';

type Counts = ReadonlyMap<string, number>;

function countsOf(group: FilterGroup) {
  return memoize(
    ({ events, vocabulary }: Dataset, filters: Filters, ids: ReadonlySet<string> | undefined): Counts => {
      const passes = passesFilters(vocabulary, filters, group);
      const counts = new Map<string, number>();
      for (const event of events.values()) {
        const counted = (!ids || ids.has(event.id)) && passes(event) ? 1 : 0;
        for (const id of new Set(OPTIONS_OF[group](event))) counts.set(id, (counts.get(id) ?? 0) + counted);
      }
      return counts;
    },
  );
}

const COUNTS = recordOf(FILTER_GROUPS, countsOf);

/** How many events each option of a group has, given the query and the other groups. */
export const selectOptionCounts = (state: AppState, group: FilterGroup): Counts =>
  COUNTS[group](state, state.dataset, state.view.filters, selectSearchResult(state)?.ids);

/** A filter that could be relaxed, and how many events would then match. */
export interface Relaxation {
  readonly relaxed:
    | { readonly kind: 'group'; readonly group: FilterGroup; readonly ids: readonly string[] }
    | { readonly kind: 'word'; readonly term: QueryTerm }
    | { readonly kind: 'beside'; readonly ids: readonly TrackId[] }
    | { readonly kind: 'all' };
  /** The filters after relaxing. */
  readonly filters: Filters;
  readonly count: number;
}

/** Each filter that helps if it is relaxed, the most helpful first. If none does alone: all of them together. */
const relaxations = memoize(
  (dataset: Dataset, filters: Filters, searcher: Searcher, months?: MonthNames): readonly Relaxation[] => {
    const { vocabulary } = dataset;
    const terms = wantedTerms(filters.query, dataset, months);
    const groups = FILTER_GROUPS.filter((group) => filters[group].length > 0);
    const relax = (relaxed: Relaxation['relaxed'], change: Partial<Filters>): Relaxation => {
      const left = { ...filters, ...change };
      return { relaxed, filters: left, count: countMatching(dataset, left, searcher, months) };
    };
    const single = [
      ...groups.map((group) =>
        relax({ kind: 'group', group, ids: chosenOptions(vocabulary, filters, group) }, { [group]: [] }),
      ),
      ...terms.map((it) => relax({ kind: 'word', term: it }, { query: withoutTerm(filters.query, it) })),
      ...(filters.tracks.length > 0
        ? []
        : [
            relax(
              { kind: 'beside', ids: hiddenTracks(vocabulary) },
              { tracks: [...vocabulary.tracks.keys()] },
            ),
          ]),
    ];
    const helpful = single.filter(helps).toSorted((a, b) => b.count - a.count);
    return helpful.length > 0
      ? helpful
      : [relax({ kind: 'all' }, { ...emptied(groups), query: '' })].filter(helps);
  },
);

export const findRelaxations = (state: AppState): readonly Relaxation[] =>
  relaxations(
    state,
    state.dataset,
    state.view.filters,
    selectSearcher(state),
    selectStrings(state).dates.searchedMonths,
  );

const hiddenTracks = ({ tracks }: Vocabulary) =>
  [...tracks.values()].filter(({ shown }) => !shown).map(({ id }) => id);

const helps = ({ count }: Relaxation) => count > 0;

const emptied = (groups: readonly FilterGroup[]): Partial<Filters> =>
  Object.fromEntries(groups.map((group) => [group, []]));

function countMatching(
  { events, vocabulary }: Dataset,
  filters: Filters,
  searcher: Searcher,
  months?: MonthNames,
): number {
  const terms = wantedTerms(filters.query, { vocabulary }, months);
  const ids = terms.length > 0 ? searcher.find(terms).ids : undefined;
  const passes = passesFilters(vocabulary, filters);
  return [...events.values()].filter((it) => (!ids || ids.has(it.id)) && passes(it)).length;
}

/** Common words keep no event out: leaving one out would not help. */
const wantedTerms = (
  query: string,
  { vocabulary }: Pick<Dataset, 'vocabulary'>,
  months: MonthNames | undefined,
): readonly QueryTerm[] => withoutCommon(parseQuery(query, months, wordTable(vocabulary.search)));

const NO_RELAXATIONS: readonly Relaxation[] = [];

/** The possible relaxations; empty if any event matches. */
export const selectRelaxations = (state: AppState): readonly Relaxation[] =>
  selectMatchingEvents(state).length > 0 ? NO_RELAXATIONS : findRelaxations(state);

import { useMemo } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { useAppState } from '../../store/context.ts';
import { selectOptionCounts } from '../../store/countOptions.ts';
import { chosenOptions, type FilterGroup, orderedOptions } from '../../store/filters.ts';
import { findMatches } from '../../store/search/findMatches.ts';
import { parseQuery } from '../../store/search/parseQuery.ts';
import { selectNameOf } from '../../store/selectors.ts';
import type { Strings } from '../../strings/strings.ts';
import { labelOption } from '../../views/text/labelOption.ts';
import { useStrings } from '../../views/useStrings.ts';

/** One option of a filter group. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  /** The number of matching events, given all other choices. */
  readonly count: number;
  readonly isOn: boolean;
  /** Whether one of its names contains all words of the query. */
  readonly matches: (query: string) => boolean;
}

/** The options that occur in any event. Groups without a fixed order are sorted by the number of events. */
export function useOptions(group: FilterGroup): readonly FilterOption[] {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const filters = useAppState((state) => state.view.filters);
  const counts = useAppState((state) => selectOptionCounts(state, group));
  return useMemo(() => {
    const chosen = chosenOptions(dataset.vocabulary, filters, group);
    const ordered = orderedOptions(dataset.vocabulary, group);
    const options = [...(ordered ?? counts.keys())].map((id) => {
      const label = labelOption(dataset, nameOf, group, id, strings);
      const names = `${label} ${otherNames(dataset, group, id)}`;
      return {
        id,
        label,
        count: counts.get(id) ?? 0,
        isOn: chosen.includes(id),
        matches: (query: string) => hasAll(names, query),
      };
    });
    return ordered ? options : options.sort(byCount(strings));
  }, [dataset, nameOf, filters, counts, group, strings]);
}

const byCount =
  ({ language }: Strings) =>
  (a: FilterOption, b: FilterOption) =>
    b.count - a.count || a.label.localeCompare(b.label, language);

const otherNames = (dataset: Dataset, group: FilterGroup, id: string): string =>
  group === 'places'
    ? Object.values(dataset.sideNames.get(id) ?? {})
        .map(({ latin, script }) => `${latin} ${script ?? ''}`)
        .join(' ')
    : '';

const hasAll = (text: string, query: string): boolean =>
  parseQuery(query).every((term) => findMatches(text, [term]).length > 0);

import { narrowDataset } from '../../../export/narrowDataset.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { type ActiveFilter, isFiltered, selectActiveFilters } from '../../../store/activeFilters.ts';
import { selectNameOf, selectSpanShown, selectVisibleEvents } from '../../../store/selectors.ts';
import { type AppState, withView } from '../../../store/state.ts';
import { formatSpan } from '../../../strings/formatDate.ts';
import type { Strings } from '../../../strings/strings.ts';
import { sharedAddress } from '../../page/sharedAddress.ts';
import { labelOption } from '../../text/labelOption.ts';
import { servedFrom } from '../servedFrom.ts';

/** What can be downloaded: everything, or the visible events. */
export type Part = 'whole' | 'selection';

/** Readers who have filtered or moved the window most likely want that selection. */
export function likelyPart(state: AppState): Part {
  const { dataset } = state;
  const { window } = state.view;
  const moved = window.start !== dataset.opening.start || window.end !== dataset.opening.end;
  return moved || isFiltered(state) ? 'selection' : 'whole';
}

/** The dataset to be exported, with its origin and selection. */
export function chooseDataset(state: AppState, part: Part, strings: Strings): Dataset {
  const { dataset } = state;
  const { window } = state.view;
  const address = servedFrom(dataset);
  if (part === 'whole') {
    const origin = { ...dataset.origin, ...(address && { address: withoutQuery(address) }) };
    return Object.keys(origin).length > 0 ? { ...dataset, origin } : dataset;
  }
  return {
    ...narrowDataset(dataset, selectVisibleEvents(state), window),
    origin: {
      ...(address && { address: address === document.baseURI ? viewAddress(state, address) : address }),
      selection: describeSelection(state, strings),
    },
  };
}

/** For example "1 July 2020 – 31 December 2023; Kind: Attack; Search: “truce”". */
export function describeSelection(state: AppState, strings: Strings): string {
  return [formatSpan(selectSpanShown(state), strings), ...describeFilters(state, strings)].join('; ');
}

/** One text per active filter group. */
export function describeFilters(state: AppState, strings: Strings): string[] {
  const active = selectActiveFilters(state);
  const groups = [...new Set(active.map(({ group }) => group))];
  return groups.map((group) =>
    strings.search.chosen(
      strings.search.groups[group],
      active.filter((it) => it.group === group).map((it) => labelOf(state, it, strings)),
    ),
  );
}

const labelOf = (state: AppState, { group, id }: ActiveFilter, strings: Strings) =>
  group === 'query' ? strings.quote(id) : labelOption(state.dataset, selectNameOf(state), group, id, strings);

const withoutQuery = (address: string) => address.replace(/[?#].*$/, '');

/** The address of the same view without this page, so that the selection can be found again. */
const viewAddress = (state: AppState, address: string) =>
  sharedAddress(withView(state, { page: undefined, embed: false }), address) ?? withoutQuery(address);

import { selectActiveFilters } from '../../store/activeFilters.ts';
import { selectOpenArticle } from '../../store/articleWithin.ts';
import { FILTER_GROUPS } from '../../store/filters.ts';
import { selectCover } from '../../store/followedPath.ts';
import {
  selectNameOf,
  selectSelectedEvent,
  selectSpanShown,
  selectTotal,
  selectVisibleEvents,
} from '../../store/selectors.ts';
import type { AppState } from '../../store/state.ts';
import { formatSpan } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Parts } from '../../strings/translation.ts';
import { labelOption } from '../../views/text/labelOption.ts';

export interface Description {
  readonly term: string;
  readonly text: string;
}

/** What the sheet shows of the chronology, in words; filters only if they affect the content. */
export function describeView(state: AppState, strings: Strings, printing: Parts['printing']): Description[] {
  const shown = (text: string) => [{ term: printing.shown, text }];
  if (state.view.page === 'paths' || selectCover(state)) return shown(printing.worksheet);
  if (state.view.page) return shown(strings.pages.names[state.view.page]);
  if (selectOpenArticle(state)) return shown(strings.panel.article);
  if (selectSelectedEvent(state)) return shown(printing.oneEvent);
  const count = strings.count(selectVisibleEvents(state).length, selectTotal(state));
  return [
    ...shown(`${count}, ${formatSpan(selectSpanShown(state), strings)}`),
    ...describeFilters(state, strings),
  ];
}

function describeFilters(state: AppState, strings: Strings): Description[] {
  const { dataset } = state;
  const nameOf = selectNameOf(state);
  const active = selectActiveFilters(state);
  return (['query', ...FILTER_GROUPS] as const).flatMap((group) => {
    const labels = active
      .filter((it) => it.group === group)
      .map(({ id }) =>
        group === 'query' ? strings.quote(id) : labelOption(dataset, nameOf, group, id, strings),
      );
    return labels.length > 0 ? [{ term: strings.search.groups[group], text: labels.join(', ') }] : [];
  });
}

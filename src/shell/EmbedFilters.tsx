import { selectActiveFilters } from '../store/activeFilters.ts';
import { useActions, useAppState } from '../store/context.ts';
import { selectMatchingEvents, selectNameOf, selectTotal } from '../store/selectors.ts';
import { labelOption } from '../views/text/labelOption.ts';
import { useStrings } from '../views/useStrings.ts';

/** One line that says that an embed is filtered, by what, and offers to show everything. */
export function EmbedFilters() {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const active = useAppState(selectActiveFilters);
  const matching = useAppState(selectMatchingEvents);
  const total = useAppState(selectTotal);
  const { clearFilters } = useActions();
  const options = active.map(({ group, id }) =>
    group === 'query' ? strings.quote(id) : labelOption(dataset, nameOf, group, id, strings),
  );
  const words = strings.embed.filtered(strings.count(matching.length, total), options.join(', '));
  return (
    <p className="embed-filters">
      <span title={words}>{words}</span>
      <button type="button" onClick={clearFilters}>
        {strings.embed.showAll}
      </button>
    </p>
  );
}

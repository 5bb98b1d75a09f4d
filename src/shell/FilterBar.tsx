import type { MouseEvent as ReactMouseEvent } from 'react';
import { type ActiveFilter, selectActiveFilters, withoutFilter } from '../store/activeFilters.ts';
import { useActions, useAppState } from '../store/context.ts';
import { selectNameOf } from '../store/selectors.ts';
import { moveFocus } from '../views/focus/moveFocus.ts';
import { scrollInside } from '../views/focus/scrollInside.ts';
import { labelOption } from '../views/text/labelOption.ts';
import { useStrings } from '../views/useStrings.ts';

/** The active filters, each with a button that removes it. */
export function FilterBar() {
  const strings = useStrings();
  const filters = useAppState((state) => state.view.filters);
  const active = useAppState(selectActiveFilters);
  const { filter, clearFilters } = useActions();
  return (
    <section className="filter-bar" aria-label={strings.search.on} onClickCapture={moveFocusOn}>
      <ul>
        {active.map((it) => (
          <li key={`${it.group} ${it.group === 'query' ? '' : it.id}`}>
            <Chip filter={it} onRemove={() => filter(withoutFilter(filters, it))} />
          </li>
        ))}
      </ul>
      <button type="button" className="chips-clear" onClick={clearFilters}>
        {strings.search.clearAll}
      </button>
    </section>
  );
}

function Chip({ filter, onRemove }: { filter: ActiveFilter; onRemove: () => void }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const { group, id } = filter;
  const label = group === 'query' ? strings.quote(id) : labelOption(dataset, nameOf, group, id, strings);
  const groupName = strings.search.groups[group];
  return (
    <button
      type="button"
      className="chip"
      aria-label={strings.search.remove(groupName, label)}
      onClick={onRemove}
    >
      <span className="chip-group">{`${groupName} `}</span>
      <span className="chip-label">{label}</span>
      <span aria-hidden="true"> ✕</span>
    </button>
  );
}

/** A removed chip loses the focus: it moves to the next chip, or to the search after the last one. */
function moveFocusOn({ target, currentTarget }: ReactMouseEvent<HTMLElement>) {
  const chips = [...currentTarget.querySelectorAll<HTMLButtonElement>('.chip')];
  const at = chips.findIndex((chip) => target instanceof Node && chip.contains(target));
  const next = at < 0 ? undefined : (chips[at + 1] ?? chips[at - 1]);
  const focused = next ?? document.querySelector<HTMLInputElement>('input[type=search]');
  if (!focused) return;
  moveFocus(focused);
  scrollInside(focused, 'nearest');
}

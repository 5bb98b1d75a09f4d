import './filter.css';
import { useActions, useAppState } from '../../store/context.ts';
import { FILTER_GROUPS } from '../../store/filters.ts';
import { selectMatchingEvents, selectTotal, selectVisibleEvents } from '../../store/selectors.ts';
import { NO_FILTERS } from '../../store/state.ts';
import { mediaQuery } from '../../styles/breakPoints.ts';
import { useStrings } from '../../views/useStrings.ts';
import { Dialog } from '../Dialog.tsx';
import { OptionGroup } from './OptionGroup.tsx';

/** The views give way to the filters only where room for a map is left. */
const HAS_ROOM = mediaQuery('beside', 'tall');

/** Filters by kind, track, actor, place, article and certainty. Every choice takes effect at once. */
export function FilterDialog({ onClose }: { onClose: () => void }) {
  const strings = useStrings();
  const { filter } = useActions();
  const matching = useAppState(selectMatchingEvents).length;
  const visible = useAppState(selectVisibleEvents).length;
  const total = useAppState(selectTotal);
  const isOn = useAppState(({ view: { filters } }) =>
    FILTER_GROUPS.some((group) => filters[group].length > 0),
  );
  const isBeside = matchMedia(HAS_ROOM).matches;
  return (
    <Dialog title={strings.shell.filter} onClose={onClose} beside={isBeside} className="filter-dialog">
      <div className="filter-count">
        <p role="status">
          <span>{strings.count(matching, total)}</span>
          <span>{` · ${strings.search.inWindow(visible)}`}</span>
        </p>
        <button type="button" aria-disabled={!isOn} onClick={() => filter({ ...NO_GROUPS })}>
          {strings.shell.clearFilters}
        </button>
      </div>
      {FILTER_GROUPS.map((group) => (
        <OptionGroup key={group} group={group} />
      ))}
      {!isBeside && (
        <button type="button" className="filter-show" onClick={onClose}>
          {strings.search.show(visible)}
        </button>
      )}
    </Dialog>
  );
}

const { query: _, ...NO_GROUPS } = NO_FILTERS;

export default FilterDialog;

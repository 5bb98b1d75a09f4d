import { isFiltered } from '../../store/activeFilters.ts';
import { useActions, useAppState } from '../../store/context.ts';
import type { SpellingCorrection } from '../../store/search/Searcher.ts';
import {
  selectArticleTotal,
  selectListableEvents,
  selectListedEvents,
  selectSearchResult,
} from '../../store/selectors.ts';
import { useStrings } from '../useStrings.ts';

const NONE: readonly SpellingCorrection[] = [];

/** Corrections of mistyped words, and the number of matches at other times. Also announced to screen readers. */
export function SearchNote() {
  const strings = useStrings();
  const corrections = useAppState((state) => selectSearchResult(state)?.corrections ?? NONE);
  const isOn = useAppState((state) => isFiltered(state) || selectArticleTotal(state) !== undefined);
  const visible = useAppState(selectListedEvents).length;
  const elsewhere = useAppState(selectListableEvents).length - visible;
  const { showMatching } = useActions();
  return (
    <div className="search-note" aria-live="polite">
      {corrections.map(({ written, shown }) => (
        <p key={written}>{strings.search.corrected(written, shown)}</p>
      ))}
      {isOn && visible > 0 && elsewhere > 0 && (
        <p>
          <span>{`${strings.search.elsewhere(elsewhere)} `}</span>
          <button type="button" onClick={showMatching}>
            {strings.search.showElsewhere}
          </button>
        </p>
      )}
    </div>
  );
}

import { Fragment } from 'react';
import { isFiltered } from '../../store/activeFilters.ts';
import { useActions, useAppState } from '../../store/context.ts';
import {
  hasOnlyCommonWords,
  selectArticleTotal,
  selectFoundPages,
  selectListableEvents,
  selectListedEvents,
  selectSearchResult,
} from '../../store/selectors.ts';
import { selectTitleHits } from '../../store/selectTitleHits.ts';
import { moveFocus } from '../focus/moveFocus.ts';
import { scrollInside } from '../focus/scrollInside.ts';
import { useNamesIn } from '../useNamesIn.ts';
import { useStrings } from '../useStrings.ts';
import { describeSearch } from './describeSearch.ts';
import { PageLink } from './PageLink.tsx';

/** After so many events the pages below them are out of sight. */
const MANY = 2;

function showPages() {
  const pages = document.getElementById('found-pages');
  if (!pages) return;
  moveFocus(pages);
  scrollInside(pages, 'start');
}

/** Corrections of mistyped words, and the number of matches at other times. The announcer says them, too. */
export function SearchNote() {
  const strings = useStrings();
  const result = useAppState(selectSearchResult);
  const onlyCommon = useAppState(hasOnlyCommonWords);
  const pages = useAppState(selectFoundPages).length;
  const isOn = useAppState((state) => isFiltered(state) || selectArticleTotal(state) !== undefined);
  const visible = useAppState(selectListedEvents).length;
  const elsewhere = useAppState(selectListableEvents).length - visible;
  const { showMatching } = useActions();
  return (
    <div className="search-note">
      {describeSearch(result, onlyCommon, strings).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <TitleHits />
      {isOn && visible > 0 && elsewhere > 0 && (
        <p>
          <span>{`${strings.search.elsewhere(elsewhere)} `}</span>
          <button type="button" onClick={showMatching}>
            {strings.search.showElsewhere}
          </button>
        </p>
      )}
      {visible > MANY && pages > 0 && (
        <p>
          <button type="button" onClick={showPages}>
            {strings.search.pagesBelow(pages)}
          </button>
        </p>
      )}
    </div>
  );
}

/** Links to the few events that have what was typed in their titles. */
function TitleHits() {
  const strings = useStrings();
  const namesIn = useNamesIn();
  const hits = useAppState(selectTitleHits);
  if (hits.length === 0) return null;
  return (
    <p>
      <span>{strings.search.inTitle}</span>
      {hits.map(({ id, title }, at) => (
        <Fragment key={id}>
          <span>{at === 0 ? ' ' : ' · '}</span>
          <PageLink eventId={id}>{namesIn(title)}</PageLink>
        </Fragment>
      ))}
    </p>
  );
}

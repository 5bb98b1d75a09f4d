import type { MouseEvent as ReactMouseEvent } from 'react';
import { selectOpenArticle } from '../../store/articleWithin.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { selectCover } from '../../store/followedPath.ts';
import { hasPage } from '../../store/offeredPages.ts';
import type { AppState, PageName } from '../../store/state.ts';
import { useStrings } from '../useStrings.ts';
import { PageLink } from './PageLink.tsx';

const IN_NAV: readonly PageName[] = ['articles', 'claims', 'paths', 'places', 'glossary', 'about'];

/** Links to the list of events and to the other pages. */
export function PanelNav() {
  const strings = useStrings();
  const page = useAppState(selectPageInNav);
  const dataset = useAppState((state) => state.dataset);
  const offered = IN_NAV.filter((name) => hasPage(dataset, name));
  return (
    <nav className="panel-nav" aria-label={strings.pages.navigation}>
      <EventsLink current={page === undefined} />
      {offered.map((name) => (
        <PageLink key={name} page={name} current={page === name}>
          {strings.pages.names[name]}
        </PageLink>
      ))}
    </nav>
  );
}

/** The page that is open, or to which the open cover or article belongs. */
function selectPageInNav(state: AppState): PageName | undefined {
  if (selectCover(state)) return 'paths';
  return state.view.page ?? (selectOpenArticle(state) && 'articles');
}

function EventsLink({ current }: { current: boolean }) {
  const strings = useStrings();
  const { closePage, followPath } = useActions();
  const isCover = useAppState((state) => selectCover(state) !== undefined);
  const close = (click: ReactMouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    closePage();
    if (isCover) followPath(undefined);
  };
  return (
    <a href="?" aria-current={current ? 'true' : undefined} onClick={close}>
      {strings.pages.events}
    </a>
  );
}

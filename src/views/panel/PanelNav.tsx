import type { MouseEvent as ReactMouseEvent } from 'react';
import { useActions, useAppState } from '../../store/context.ts';
import { hasPage } from '../../store/offeredPages.ts';
import type { PageName } from '../../store/state.ts';
import { useStrings } from '../useStrings.ts';
import { PageLink } from './PageLink.tsx';

const IN_NAV: readonly PageName[] = ['articles', 'claims', 'paths', 'places', 'glossary', 'about'];

/** Links to the list of events and to the other pages. */
export function PanelNav() {
  const strings = useStrings();
  const page = useAppState((state) => state.view.page);
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

function EventsLink({ current }: { current: boolean }) {
  const strings = useStrings();
  const { closePage } = useActions();
  const close = (click: ReactMouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    closePage();
  };
  return (
    <a href="?" aria-current={current ? 'true' : undefined} onClick={close}>
      {strings.pages.events}
    </a>
  );
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useActions, useAppState } from '../store/context.ts';
import { selectSelectedEvent } from '../store/selectors.ts';
import { formatDate } from '../strings/formatDate.ts';
import { strings } from '../strings/strings.ts';
import { ErrorBoundary } from '../views/ErrorBoundary.tsx';
import { LazyView } from '../views/LazyView.tsx';
import { later } from '../views/later.tsx';
import { PanelView } from '../views/panel/PanelView.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type DialogName, Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { usePaneSizes } from './paneSizes.ts';
import { keepPreferences, readPreferences } from './preferences.ts';
import { useFilterBar } from './useFilterBar.ts';
import { useShortcuts } from './useShortcuts.ts';

const loadMap = () => import('../views/map/MapView.tsx');
const loadTimeline = () => import('../views/timeline/TimelineView.tsx');
/** Without them everything keeps its usual size, so that they fail to arrive is worth no message. */
const Dividers = later<object>(
  strings.shell.dividerHint,
  () => import('./Dividers.tsx').catch(() => ({ default: () => null })),
  null,
);

const FilterDialog = later(strings.shell.filter, () => import('./filter/FilterDialog.tsx'), null);

const HelpDialog = later(strings.shell.helpTitle, () => import('./HelpDialog.tsx'), null);

const ShareDialog = later(strings.shell.shareTitle, () => import('./ShareDialog.tsx'), null);

const Present = later(strings.shell.present, () => import('./Present.tsx'), null);

const Printing = later<object>(strings.printing.sheet, () => import('./printing/Printing.tsx'), null);

/** The whole page: header, map and timeline, panel. */
export function App() {
  const view = useAppState((state) => state.view);
  const scripted = useAppState((state) => state.scripted);
  const [dialog, setDialog] = useState<DialogName>();
  const [presenting, setPresenting] = useState(false);
  const [shortcutsOn, setShortcutsOn] = useState(() => readPreferences().shortcuts);
  const { closePage, selectNext } = useActions();
  const selected = useAppState(selectSelectedEvent);
  const onDrawn = useReadyMark(view);
  const views = usePaneSizes();
  useThemeAttribute();
  useDocumentTitle();

  const filtered = useFilterBar();
  const close = useCallback(() => setDialog(undefined), []);
  const leavePresent = useCallback(() => setPresenting(false), []);
  const present = () => {
    if (!selected) selectNext();
    setPresenting(true);
  };
  useShortcuts(
    useMemo(
      () => ({
        '/': () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
        '?': () => setDialog('help'),
      }),
      [],
    ),
    shortcutsOn && scripted,
  );
  useShortcuts(
    useMemo(() => ({ Escape: closePage }), [closePage]),
    scripted && !presenting,
  );

  const changeShortcuts = (shortcuts: boolean) => {
    keepPreferences({ shortcuts });
    setShortcutsOn(shortcuts);
  };
  return (
    <div className="app" data-view={view} data-presenting={presenting || undefined}>
      <Header
        open={dialog}
        onOpen={(name) => setDialog(dialog === name ? undefined : name)}
        onPresent={present}
      />
      {filtered && <FilterBar />}
      <Notices />
      <main className="views" ref={views}>
        {(view === 'all' || view === 'map') && (
          <div className="map-frame" id="map-frame">
            <LazyView
              name={strings.map.name}
              waiting={strings.shell.loadingMap}
              load={loadMap}
              onDrawn={onDrawn.map}
            />
          </div>
        )}
        {(view === 'all' || view === 'timeline') && (
          <div className="timeline-frame" id="timeline-frame">
            <LazyView
              name={strings.timeline.name}
              waiting={strings.shell.loadingTimeline}
              load={loadTimeline}
              onDrawn={onDrawn.timeline}
            />
          </div>
        )}
        {(view === 'all' || view === 'list') && (
          <ErrorBoundary view={strings.panel.events}>
            <PanelView />
          </ErrorBoundary>
        )}
        {view === 'all' && !presenting && <Dividers />}
      </main>
      {presenting && <Present onLeave={leavePresent} />}
      <Announcer />
      <Printing />
      {dialog === 'filter' && <FilterDialog onClose={close} />}
      {dialog === 'share' && <ShareDialog onClose={close} />}
      {dialog === 'help' && (
        <HelpDialog shortcuts={shortcutsOn} onShortcutsChange={changeShortcuts} onClose={close} />
      )}
    </div>
  );
}

/** Says to those who do not see it what has been selected: the date and the title, no more. */
function Announcer() {
  const event = useAppState(selectSelectedEvent);
  return (
    <p className="visually-hidden" aria-live="polite">
      {event && strings.shell.announce(formatDate(event.date), event.title)}
    </p>
  );
}

/** Sets `data-araxes-ready` on the root element once every view that is shown has been drawn. */
function useReadyMark(view: string) {
  const { markReady } = useActions();
  const scripted = useAppState((state) => state.scripted);
  const [drawn, setDrawn] = useState({ map: false, timeline: false });
  const needed = { map: view === 'all' || view === 'map', timeline: view === 'all' || view === 'timeline' };
  const ready = scripted && (drawn.map || !needed.map) && (drawn.timeline || !needed.timeline);
  useEffect(() => {
    if (!ready) return;
    document.documentElement.dataset.araxesReady = 'true';
    markReady();
  }, [ready, markReady]);
  return useMemo(
    () => ({
      map: () => setDrawn((before) => ({ ...before, map: true })),
      timeline: () => setDrawn((before) => ({ ...before, timeline: true })),
    }),
    [],
  );
}

function useThemeAttribute() {
  const theme = useAppState((state) => state.theme);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}

function useDocumentTitle() {
  const title = useAppState((state) => selectSelectedEvent(state)?.title ?? state.dataset.title);
  useEffect(() => {
    document.title = `${title} – Araxes`;
  }, [title]);
}

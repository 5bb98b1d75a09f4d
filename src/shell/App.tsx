import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useActions, useAppState } from '../store/context.ts';
import { savePreferences } from '../store/preferences.ts';
import { allViews, type ShownViews, showsView } from '../store/shownViews.ts';
import { moveFocus } from '../views/focus/moveFocus.ts';
import { ErrorBoundary } from '../views/loading/ErrorBoundary.tsx';
import { LazyView } from '../views/loading/LazyView.tsx';
import { lazyPart } from '../views/loading/lazyPart.tsx';
import { PanelView } from '../views/panel/PanelView.tsx';
import { useStrings } from '../views/useStrings.ts';
import { Announcer } from './Announcer.tsx';
import { BootNotice } from './BootNotice.tsx';
import { Dialog } from './Dialog.tsx';
import { EmbedBar } from './EmbedBar.tsx';
import { EmbedCaption } from './EmbedCaption.tsx';
import { EmbedCredits } from './EmbedCredits.tsx';
import { EmbedFilters } from './EmbedFilters.tsx';
import { EmbedListLink } from './EmbedListLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type DialogName, Header } from './Header.tsx';
import { lazyDialog } from './lazyDialog.tsx';
import { Notices } from './Notices.tsx';
import { usePaneSizes } from './paneSizes.ts';
import { SheetBar } from './SheetBar.tsx';
import { useColours } from './useColours.ts';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useEarlyClick } from './useEarlyClick.ts';
import { useEmbedTabs } from './useEmbedTabs.ts';
import { useFilterBar } from './useFilterBar.ts';
import { useKeptKeys } from './useKeptKeys.ts';
import { useReadyAttribute } from './useReadyAttribute.ts';
import { useResultsRoom } from './useResultsRoom.ts';
import { useRootAttributes } from './useRootAttributes.ts';
import { USUAL_SHEET, useSheet } from './useSheet.ts';
import { useShortcuts } from './useShortcuts.ts';

const loadMap = () => import('../views/map/MapView.tsx');
const loadPresent = () => import('./present/PresentMode.tsx');
const OPTIONAL = { waiting: null, optional: true };
const loadTimeline = () => import('../views/timeline/TimelineView.tsx');
/** If they fail to load, all panes keep their usual size. */
const Dividers = lazyPart<object>(
  (strings) => strings.shell.dividerHint,
  () => import('./Dividers.tsx'),
  OPTIONAL,
);
const FilterDialog = lazyDialog(
  (strings) => strings.shell.filter,
  () => import('./filter/FilterDialog.tsx'),
);
const HelpDialog = lazyDialog(
  (strings) => strings.shell.helpTitle,
  () => import('./HelpDialog.tsx'),
);
const ShareDialog = lazyDialog(
  (strings) => strings.shell.share,
  () => import('./share/ShareDialog.tsx'),
);
/** If it fails to load, the page is printed as text. */
const Printing = lazyPart<object>(
  (strings) => strings.shell.printSheet,
  () => import('./printing/Printing.tsx'),
  OPTIONAL,
);

/** The whole page. Errors that no view catches and that persist are rethrown to `main.tsx`, which restores the text. */
export function App() {
  const strings = useStrings();
  return (
    <ErrorBoundary view={strings.shell.page} around={throwAgain}>
      <Page />
    </ErrorBoundary>
  );
}

function throwAgain(_: ReactNode, error: unknown): never {
  throw error;
}

function Page() {
  const strings = useStrings();
  const view = useAppState((state) => state.view.shown);
  const hydrated = useAppState((state) => state.session.hydrated);
  const [dialog, setDialog] = useState<DialogName>();
  const wantsToPresent = useAppState((state) => state.view.presenting);
  const [presentMode, setPresentMode] = useState<'awaited' | 'drawn' | 'failed'>('awaited');
  const presenting = wantsToPresent && presentMode !== 'failed';
  const characterKeys = useAppState((state) => state.session.characterKeys);
  const { closePage, startPresenting, stopPresenting, switchCharacterKeys } = useActions();
  const tabs = useEmbedTabs();
  const app = useRef<HTMLDivElement>(null);
  // Before the sheet, which is raised by the same focus: it measures where the timeline was.
  useResultsRoom(app);
  const sheet = useSheet();
  const shown = { ...shownParts(tabs.shown, presenting), present: wantsToPresent };
  const onDrawn = useReadyAttribute(shown);
  const presentDrawn = useCallback(() => {
    onDrawn.present();
    setPresentMode('drawn');
  }, [onDrawn]);
  useEffect(() => {
    if (!wantsToPresent) setPresentMode('awaited');
  }, [wantsToPresent]);
  useKeptKeys(hydrated && wantsToPresent && presentMode === 'awaited', stopPresenting);
  const views = usePaneSizes();
  const embed = useAppState((state) => state.view.embed);
  const compact = embed && !presenting;
  // Views that are not shown all together are mounted anew. Reusing the prerendered one would shift the layout.
  const all = useAppState(({ dataset }) => allViews(dataset));
  const made = hydrated && view !== all ? 'alone' : 'with the page';
  useRootAttributes(presenting && presentMode !== 'drawn');
  useColours();
  useEarlyClick();
  useThemeAttribute();
  useDocumentTitle();

  const filtered = useFilterBar();
  const close = useCallback(() => setDialog(undefined), []);
  useShortcuts(
    useMemo(
      () => ({
        '/': () => moveFocus(document.querySelector<HTMLInputElement>('input[type=search]')),
        '?': () => setDialog('help'),
      }),
      [],
    ),
    characterKeys && hydrated,
  );
  useShortcuts(
    // The filters stand beside the views: Escape closes them first, wherever the focus is.
    useMemo(() => ({ Escape: dialog === 'filter' ? close : closePage }), [dialog, close, closePage]),
    hydrated && !presenting,
  );

  const changeShortcuts = (shortcuts: boolean) => {
    savePreferences({ shortcuts });
    switchCharacterKeys(shortcuts);
  };
  return (
    <div
      ref={app}
      className="app"
      data-view={tabs.shown}
      data-presenting={presenting || undefined}
      data-tab={tabs.open}
      data-roomy={tabs.roomy || undefined}
      data-sheet={sheet?.height}
    >
      {compact && <EmbedBar tabs={tabs} />}
      {!embed && (
        <Header
          open={dialog}
          onOpen={(name) => setDialog(dialog === name ? undefined : name)}
          onPresent={startPresenting}
        />
      )}
      {!hydrated && <BootNotice />}
      <ErrorBoundary view={strings.search.on}>
        {filtered && !presenting && (embed ? <EmbedFilters /> : <FilterBar />)}
      </ErrorBoundary>
      <ErrorBoundary view={strings.shell.messages}>
        <Notices />
      </ErrorBoundary>
      <main className="views" ref={views}>
        {shown.map && (
          <div
            key={`map ${made}`}
            className="map-box"
            id="map-box"
            inert={tabs.hides('map') || sheet?.height === 'full'}
          >
            <LazyView
              name={strings.map.name}
              picture="map"
              waiting={strings.shell.loadingMap}
              late={strings.shell.lateMap}
              load={loadMap}
              onDrawn={onDrawn.map}
            />
          </div>
        )}
        {shown.timeline && (
          <div
            key={`timeline ${made}`}
            className="timeline-box"
            id="timeline-box"
            inert={tabs.hides('timeline') || sheet?.height === 'full'}
          >
            <LazyView
              name={strings.timeline.name}
              picture="timeline"
              waiting={strings.shell.loadingTimeline}
              late={strings.shell.lateTimeline}
              load={loadTimeline}
              onDrawn={onDrawn.timeline}
            />
          </div>
        )}
        {view === 'all' && !embed && !presenting && <SheetBar sheet={sheet ?? USUAL_SHEET} />}
        {shown.list && (
          <ErrorBoundary key={`list ${made}`} view={strings.panel.events}>
            <PanelView
              inert={tabs.hides('list') || sheet?.height === 'peek'}
              listLink={embed ? <EmbedListLink /> : undefined}
            />
          </ErrorBoundary>
        )}
        {shown.present && (
          <LazyView
            name={strings.shell.present}
            waiting={strings.pages.waiting}
            late={strings.pages.late}
            load={loadPresent}
            onDrawn={presentDrawn}
            onFailure={() => setPresentMode('failed')}
            around={(message) => (
              <Dialog title={strings.shell.present} onClose={stopPresenting}>
                {message}
              </Dialog>
            )}
          />
        )}
        {view === 'all' && !presenting && !embed && <Dividers />}
      </main>
      {compact && <EmbedCaption tabs={tabs} />}
      {compact && <EmbedCredits />}
      <Announcer />
      <Printing />
      {dialog === 'filter' && <FilterDialog onClose={close} />}
      {dialog === 'share' && <ShareDialog onClose={close} />}
      {dialog === 'help' && (
        <HelpDialog shortcuts={characterKeys} onShortcutsChange={changeShortcuts} onClose={close} />
      )}
    </div>
  );
}

function useThemeAttribute() {
  const theme = useAppState((state) => state.view.theme);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}

/** The visible parts. While presenting, only the map and the event. */
const shownParts = (view: ShownViews, presenting: boolean) => ({
  map: showsView(view, 'map'),
  timeline: !presenting && showsView(view, 'timeline'),
  list: !presenting && showsView(view, 'list'),
});

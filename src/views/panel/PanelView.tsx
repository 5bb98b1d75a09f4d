import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isFiltered } from '../../store/activeFilters.ts';
import { selectArticleWithin, selectOpenArticle } from '../../store/articleWithin.ts';
import { useActions, useAppState } from '../../store/context.ts';
import { selectCover } from '../../store/followedPath.ts';
import {
  selectArticleTotal,
  selectPath,
  selectPosition,
  selectSearchResult,
  selectSelectedEvent,
  selectSequence,
} from '../../store/selectors.ts';
import { selectIsFirstSight } from '../../store/waysIn.ts';
import { isTyping } from '../input/afterTyping.ts';
import { lazyPart } from '../loading/lazyPart.tsx';
import { nextFrame } from '../loading/nextFrame.ts';
import { WaitingNote } from '../loading/WaitingNote.tsx';
import { useStrings } from '../useStrings.ts';
import { ArticleList } from './ArticleList.tsx';
import { ArticlePage } from './ArticlePage.tsx';
import { EventList, useReadingCursor } from './EventList.tsx';
import { EventPage } from './EventPage.tsx';
import { Explained } from './Explained.tsx';
import { ListLink } from './ListLink.tsx';
import { PageLink } from './PageLink.tsx';
import { PanelNav } from './PanelNav.tsx';
import { usePanelPlaces } from './panelPlaces.ts';
import { ReferencePage } from './ReferencePage.tsx';

const PathNote = lazyPart<object>(
  (strings) => strings.pages.names.paths,
  () => import('./paths/PathNote.tsx'),
  {
    waiting: null,
  },
);

const FoundPages = lazyPart<object>(
  (strings) => strings.search.pages,
  () => import('./FoundPages.tsx'),
  { waiting: null, optional: true },
);

const PathCover = lazyPart<object>(
  (strings) => strings.pages.names.paths,
  () => import('./paths/PathCover.tsx'),
  { waiting: <WaitingNote className="page empty" /> },
);

interface PanelViewProps {
  readonly inert?: boolean;
  /** Leads to the chronology as a list. */
  readonly listLink?: ReactNode;
}

/** The text: the open event or article, the list it was chosen from, and the articles. */
export function PanelView({ inert = false, listLink = <ListLink /> }: PanelViewProps) {
  const event = useAppState(selectSelectedEvent);
  const article = useAppState(selectOpenArticle);
  const onScroll = useReadingCursor();
  const scroller = useRef<HTMLDivElement>(null);
  usePanelPlaces(scroller);
  const page = useAppState((state) => state.view.page);
  const hasCover = useAppState((state) => selectCover(state) !== undefined);
  const filtered = useAppState(isFiltered);
  const openId = page ?? article?.id ?? event?.id ?? (hasCover ? 'cover' : undefined);
  const onPath = useAppState((state) => state.view.path !== undefined);
  // While searching, articles are among the pages found: all of them would look like results.
  const isSearching = useAppState((state) => selectSearchResult(state) !== undefined);
  const listKey = useListKey(openId !== undefined);

  // Shows the list while the reader types; an open event or article may have pushed it out of sight. In the next frame,
  // when the other views have changed, too: the measurement would cost a layout of its own.
  const query = useAppState((state) => state.view.filters.query);
  const hadQuery = useRef(query);
  useEffect(() => {
    if (query === hadQuery.current) return;
    hadQuery.current = query;
    if (!isTyping() || query === '') return;
    return nextFrame(() => {
      const list = scroller.current?.querySelector<HTMLElement>(':scope > .events');
      if (list) scroller.current?.scrollTo({ top: list.offsetTop - scroller.current.offsetTop });
    });
  }, [query]);

  return (
    <div className="panel" id="panel" inert={inert}>
      <div className="panel-scroll" id="events" ref={scroller} onScroll={onScroll} tabIndex={-1}>
        <PanelNav />
        {page ? (
          <ReferencePage page={page} />
        ) : hasCover ? (
          <>
            <PathCover />
            {filtered && <EventList />}
          </>
        ) : (
          <>
            {(article || (event && !onPath)) && <BackToList />}
            {!article && <BackToArticle />}
            {onPath && !article && <PathNote />}
            <Explained of={article ?? event}>
              {article ? (
                <ArticlePage key={article.id} article={article} />
              ) : (
                event && <EventPage key={event.id} event={event} />
              )}
            </Explained>
            <EventList key={listKey} />
            {isSearching ? <FoundPages /> : <ArticleList />}
            <p className="as-list">{listLink}</p>
          </>
        )}
      </div>
      {page === undefined && <PanelSteps />}
    </div>
  );
}

/**
 * If the address asks for something, a new list is mounted: without the first words above it, or below what is open.
 * Moving the prerendered list would count as a layout shift.
 */
function useListKey(isOpen: boolean) {
  const hydrated = useAppState((state) => state.session.hydrated);
  const isFirstSight = useAppState(selectIsFirstSight);
  const [before, setBefore] = useState(hydrated);
  const [key, setKey] = useState('made with the page');
  if (hydrated !== before) {
    setBefore(hydrated);
    if (isOpen || !isFirstSight) setKey('made by the app');
  }
  return key;
}

function BackToList() {
  const strings = useStrings();
  const { closePage } = useActions();
  return (
    <button type="button" className="back" onClick={closePage}>
      <span aria-hidden="true">✕ </span>
      <span>{strings.panel.back}</span>
    </button>
  );
}

/** From an event to which the reader went from an article. */
function BackToArticle() {
  const strings = useStrings();
  const article = useAppState(selectArticleWithin);
  if (!article) return null;
  return (
    <PageLink articleId={article.id} className="back-to-article" title={article.title}>
      <span aria-hidden="true">← </span>
      <span>{strings.panel.backToArticle}</span>
    </PageLink>
  );
}

/** Previous and next in the path, in the article or among the matching events, with the position. */
function PanelSteps() {
  const strings = useStrings();
  const { selectNext, selectPrevious } = useActions();
  const sequence = useAppState(selectSequence);
  const at = useAppState(selectPosition);
  const isCover = useAppState((state) => selectCover(state) !== undefined);
  const ofArticle = useAppState((state) => (selectPath(state) ? undefined : selectArticleTotal(state)));
  const { position, positionInArticle, restOnArticle } = strings.panel;
  const words =
    ofArticle === undefined
      ? { here: position, none: strings.events(sequence.length) }
      : { here: positionInArticle, none: restOnArticle(sequence.length, ofArticle) };
  return (
    <div className="steps">
      <button
        type="button"
        onClick={selectPrevious}
        aria-disabled={at === 0 || isCover || sequence.length === 0}
        aria-label={strings.panel.previous}
        title={strings.panel.previous}
      >
        <span aria-hidden="true">←</span>
      </button>
      <span>{at >= 0 ? words.here(at + 1, sequence.length) : words.none}</span>
      <button
        type="button"
        onClick={selectNext}
        aria-disabled={sequence.length === 0 || at === sequence.length - 1}
        aria-label={strings.panel.next}
        title={strings.panel.next}
      >
        <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}

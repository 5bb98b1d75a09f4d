import { kindName } from '../../model/vocabulary.ts';
import { PRINTING_STRINGS } from '../../strings/printingStrings.ts';
import './iframeSheet.css';
import { useLayoutEffect, useRef, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { selectOpenArticle } from '../../store/articleWithin.ts';
import { useAppState } from '../../store/context.ts';
import { selectCover } from '../../store/followedPath.ts';
import { placesOf, selectNameOf, selectSelectedEvent, selectVisibleEvents } from '../../store/selectors.ts';
import { withView } from '../../store/state.ts';
import { formatDate, formatDay } from '../../strings/formatDate.ts';
import { sharedAddress } from '../../views/page/sharedAddress.ts';
import { ArticlePage } from '../../views/panel/ArticlePage.tsx';
import { DateElement } from '../../views/panel/DateElement.tsx';
import { ReferencePage } from '../../views/panel/ReferencePage.tsx';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { SheetExcerpts } from './SheetExcerpts.tsx';

/**
 * What the host page prints of this iframe: as much as fits, and the address of the rest. The text runs in columns of
 * which only the first is visible, so that no line is cut and no event begins without fitting.
 */
export function IframeSheet() {
  const strings = useStrings();
  const printing = usePartStrings(PRINTING_STRINGS);
  const state = useAppState((state) => state);
  const article = useAppState(selectOpenArticle);
  const event = useAppState(selectSelectedEvent);
  const cover = useAppState(selectCover);
  const inWindow = useAppState(selectVisibleEvents);
  const visible = cover ? cover.steps.map(({ event }) => event) : inWindow;
  const text = useRef<HTMLDivElement>(null);
  const isList = !state.view.page && !article && !event;
  const fitting = useFitting(text, isList ? visible.length : 0);
  const address = sharedAddress(withView(state, { embed: false }));
  const left = visible.length - fitting;
  return (
    <div className="iframe-sheet">
      <header>
        <h1>{cover?.title ?? state.dataset.title}</h1>
        <p>{strings.shell.asOf(formatDay(Date.parse(state.dataset.asOf), strings))}</p>
      </header>
      <div className="iframe-sheet-text" ref={text}>
        {state.view.page && <ReferencePage page={state.view.page} />}
        {!state.view.page && article && <ArticlePage article={article} />}
        {!state.view.page && !article && event && (
          <>
            <IframeSheetEvent event={event} />
            <SheetExcerpts eventId={event.id} />
          </>
        )}
        {isList &&
          visible.slice(0, fitting).map((event) => <IframeSheetEvent key={event.id} event={event} />)}
        {isList && visible.length === 0 && <p>{printing.nothing}</p>}
      </div>
      <footer>
        {isList && left > 0 && <p>{printing.leftOut(left)}</p>}
        {address && (
          <p>
            <span>{`${printing.address} `}</span>
            <span className="iframe-sheet-address">{address}</span>
          </p>
        )}
      </footer>
    </div>
  );
}

function IframeSheetEvent({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const places = placesOf(dataset, event).map((place) => nameOf(place, event.date.span.start));
  return (
    <article>
      <p className="iframe-sheet-when">
        <DateElement date={event.date}>{formatDate(event.date, strings)}</DateElement>
        <span>{` · ${[kindName(dataset.vocabulary, event), ...places].join(' · ')}`}</span>
      </p>
      <h2>{event.title}</h2>
      <p>{event.summary}</p>
    </article>
  );
}

/**
 * The number of events that fit into the first column. Counted again when there are fewer, because the line that says
 * how many are left out takes room of its own.
 */
function useFitting(text: { readonly current: HTMLElement | null }, all: number): number {
  const [fitting, setFitting] = useState(all);
  useLayoutEffect(() => {
    if (!text.current || all === 0) return;
    const articles = [...text.current.children];
    const start = text.current.getBoundingClientRect();
    const isSeen = ({ right, bottom }: DOMRect) => right <= start.right + 1 && bottom <= start.bottom + 1;
    const seen = articles.filter((article) => isSeen(article.getBoundingClientRect())).length;
    setFitting((now) => Math.min(now, seen));
  }, [text, all, fitting]);
  return fitting;
}

import { selectOpenArticle } from '../store/articleWithin.ts';
import { useAppState } from '../store/context.ts';
import { selectSelectedEvent } from '../store/selectors.ts';
import { showsView } from '../store/shownViews.ts';
import { formatDate } from '../strings/formatDate.ts';
import { KindMark } from '../views/marks/KindMark.tsx';
import { useStrings } from '../views/useStrings.ts';
import { FullViewLink } from './FullViewLink.tsx';
import type { EmbedTabs } from './useEmbedTabs.ts';

/**
 * The line of an embed whose text is not on the screen: names what is open, and leads to its text. That is behind
 * another tab, or it is opened here where there is room, else in the full view.
 */
export function EmbedCaption({ tabs }: { tabs: EmbedTabs }) {
  const strings = useStrings();
  const hasText = showsView(tabs.shown, 'list');
  const isBehind = hasText && tabs.hides('list');
  if (hasText && !isBehind && !tabs.toggleText) return null;
  if (!hasText && !tabs.toggleText)
    return (
      <FullViewLink className="embed-caption" title={strings.embed.readInFullView}>
        <Caption />
      </FullViewLink>
    );
  const opensTab = isBehind || !tabs.toggleText;
  return (
    <button
      type="button"
      className="embed-caption"
      title={opensTab || !hasText ? strings.embed.readEvent : strings.embed.closeText}
      aria-expanded={opensTab ? undefined : hasText}
      onClick={opensTab ? () => tabs.onOpen('list') : tabs.toggleText}
    >
      <Caption />
      <span aria-hidden="true">{opensTab ? '›' : hasText ? '✕' : '▴'}</span>
    </button>
  );
}

/** Date and title of what is open; the title of the chronology where nothing is. */
function Caption() {
  const strings = useStrings();
  const event = useAppState(selectSelectedEvent);
  const article = useAppState(selectOpenArticle);
  const page = useAppState((state) => state.view.page);
  const whole = useAppState((state) => state.dataset.title);
  const dated = page === undefined ? (article ?? event) : undefined;
  const date = article?.published ?? event?.date;
  const title = page === undefined ? (dated?.title ?? whole) : strings.pages.names[page];
  return (
    <>
      {dated && dated === event && <KindMark kind={event.kind} />}
      <span key={dated?.id ?? page} className="embed-caption-text">
        {dated && date && <span>{`${formatDate(date, strings)}: `}</span>}
        <b>{title}</b>
      </span>
    </>
  );
}

import { useAppState } from '../store/context.ts';
import { selectSelectedEvent } from '../store/selectors.ts';
import { formatDate } from '../strings/formatDate.ts';
import { KindMark } from '../views/marks/KindMark.tsx';
import { useStrings } from '../views/useStrings.ts';
import type { EmbedTabs } from './useEmbedTabs.ts';

/** Shown while the selected event's text is behind another tab: names the event and opens its text. */
export function EmbedCaption({ tabs }: { tabs: EmbedTabs }) {
  const strings = useStrings();
  const event = useAppState(selectSelectedEvent);
  if (!event || !tabs.hides('list')) return null;
  return (
    <button
      type="button"
      className="embed-caption"
      title={strings.embed.readEvent}
      onClick={() => tabs.onOpen('list')}
    >
      <KindMark kind={event.kind} />
      <span key={event.id} className="embed-caption-text">
        <span>{`${formatDate(event.date, strings)}: `}</span>
        <b>{event.title}</b>
      </span>
      <span aria-hidden="true">›</span>
    </button>
  );
}

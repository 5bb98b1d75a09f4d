import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';
import { selectNearestListed } from '../../store/selectors.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { Space } from '../text/Space.tsx';
import { useStrings } from '../useStrings.ts';
import { PageLink } from './PageLink.tsx';

/** Where the window holds no event of the list: links to the nearest before and after it. */
export function NearestLinks() {
  const strings = useStrings();
  const nearest = useAppState(selectNearestListed);
  if (!nearest) return null;
  const { earlier, later } = nearest;
  return (
    <ul className="plain-list nearest" aria-label={strings.search.nearest}>
      {earlier && <Nearest event={earlier} word={strings.search.earlier} />}
      {later && <Nearest event={later} word={strings.search.later} />}
    </ul>
  );
}

function Nearest({ event, word }: { event: TimelineEvent; word: (date: string) => string }) {
  const strings = useStrings();
  return (
    <li>
      <span className="source-details">{word(formatDate(event.date, strings, 'short'))}</span>
      <Space />
      <PageLink eventId={event.id}>{event.title}</PageLink>
    </li>
  );
}

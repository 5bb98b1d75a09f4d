import type { TimelineEvent } from '../../model/event.ts';
import { kindName } from '../../model/vocabulary.ts';
import { formatEventTime } from '../../strings/formatDate.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { EventTrack } from '../text/EventTrack.tsx';
import { useStrings } from '../useStrings.ts';
import { useVocabulary } from '../useVocabulary.ts';
import { EventTime } from './EventTime.tsx';

/** Kind, date, time and track of an event, above its title. */
export function EventKicker({ event }: { event: TimelineEvent }) {
  const strings = useStrings();
  return (
    <p className="kicker">
      <KindMark kind={event.kind} />
      <span>{kindName(useVocabulary(), event)}</span>
      <span>
        <EventTime event={event} />
        {event.time && <span>{`, ${formatEventTime(event, strings)}`}</span>}
      </span>
      <EventTrack event={event} />
    </p>
  );
}

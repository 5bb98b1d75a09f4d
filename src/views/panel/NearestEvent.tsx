import { useActions, useAppState } from '../../store/context.ts';
import { selectNearestEvent } from '../../store/nearestEvent.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { useStrings } from '../useStrings.ts';

/** Where the window holds no event: opens the one nearest to it, instead of a swipe through empty years. */
export function NearestEvent() {
  const strings = useStrings();
  const { selectEvent } = useActions();
  const event = useAppState(selectNearestEvent);
  if (!event) return null;
  return (
    <button type="button" className="nearest-event" onClick={() => selectEvent(event.id)}>
      {strings.panel.nearest(formatDate(event.date, strings), event.title)}
    </button>
  );
}

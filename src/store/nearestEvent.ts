import type { TimelineEvent } from '../model/event.ts';
import { lowerBound } from '../model/timeIndex.ts';
import { selectListableEvents } from './selectors.ts';
import type { AppState } from './state.ts';

/** Of the events that the list could show, the one nearest to a window that holds none of them. */
export function selectNearestEvent(state: AppState): TimelineEvent | undefined {
  const { start, end } = state.view.window;
  const events = selectListableEvents(state);
  const at = lowerBound(
    events.map(({ date }) => date.span.start),
    end,
  );
  const [before, after] = [events[at - 1], events[at]];
  if (!before || !after) return before ?? after;
  return start - before.date.span.end <= after.date.span.start - end ? before : after;
}

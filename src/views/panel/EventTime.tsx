import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';
import { isOfTime } from '../../store/search/isOfTime.ts';
import { selectPatterns } from '../../store/selectors.ts';
import { datetimeOf, formatDate } from '../../strings/formatDate.ts';

interface EventTimeProps {
  readonly event: TimelineEvent;
  readonly form?: 'long' | 'short';
}

/** When an event was, marked where that is what the reader searches for. */
export function EventTime({ event, form = 'long' }: EventTimeProps) {
  const isSought = useAppState((state) => selectPatterns(state).some((pattern) => isOfTime(event, pattern)));
  const words = formatDate(event.date, form);
  return <time dateTime={datetimeOf(event.date)}>{isSought ? <mark>{words}</mark> : words}</time>;
}

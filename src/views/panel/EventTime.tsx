import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../../store/context.ts';
import { matchesTime } from '../../store/search/matchesTime.ts';
import { selectPatterns } from '../../store/selectors.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { useStrings } from '../useStrings.ts';
import { DateElement } from './DateElement.tsx';

interface EventTimeProps {
  readonly event: TimelineEvent;
  readonly form?: 'long' | 'short';
}

/** The date of an event, highlighted if it matches the query. */
export function EventTime({ event, form = 'long' }: EventTimeProps) {
  const strings = useStrings();
  const isMatch = useAppState((state) =>
    selectPatterns(state).some((pattern) => matchesTime(event, pattern)),
  );
  const words = formatDate(event.date, strings, form);
  return <DateElement date={event.date}>{isMatch ? <mark>{words}</mark> : words}</DateElement>;
}

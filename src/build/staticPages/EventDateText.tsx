import type { TimelineEvent } from '../../model/event.ts';
import { datetimeOf, formatDate } from '../../strings/formatDate.ts';

/** When an event was, in words and for machines. */
export const EventDateText = ({ event, form }: { event: TimelineEvent; form?: 'short' }) => (
  <time dateTime={datetimeOf(event.date)}>{formatDate(event.date, form)}</time>
);

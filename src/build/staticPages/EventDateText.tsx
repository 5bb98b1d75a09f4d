import type { TimelineEvent } from '../../model/event.ts';
import { datetimeOf, formatDate } from '../../strings/formatDate.ts';
import { ENGLISH } from '../../strings/strings.ts';

/** The date of an event, in words and machine-readable. */
export const EventDateText = ({ event, form }: { event: TimelineEvent; form?: 'short' }) => (
  <time dateTime={datetimeOf(event.date)}>{formatDate(event.date, ENGLISH, form)}</time>
);

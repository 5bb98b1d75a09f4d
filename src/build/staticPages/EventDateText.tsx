import type { TimelineEvent } from '../../model/event.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { DateElement } from '../../views/panel/DateElement.tsx';

/** The date of an event, in words and machine-readable. */
export const EventDateText = ({ event, form }: { event: TimelineEvent; form?: 'short' }) => (
  <DateElement date={event.date}>{formatDate(event.date, ENGLISH, form)}</DateElement>
);

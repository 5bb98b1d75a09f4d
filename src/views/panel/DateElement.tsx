import type { ReactNode } from 'react';
import type { EventDate } from '../../model/time.ts';
import { datetimeOf } from '../../strings/formatDate.ts';

/** Words that give a date. HTML has no machine-readable value for some dates, and no `<time>` without one. */
export function DateElement({ date, children }: { date: EventDate; children: ReactNode }) {
  const value = datetimeOf(date);
  return value ? <time dateTime={value}>{children}</time> : <span>{children}</span>;
}

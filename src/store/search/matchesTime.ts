import type { TimelineEvent } from '../../model/event.ts';
import { overlaps } from '../../model/time.ts';
import type { WordPattern } from './parseQuery.ts';

/** True when a time is sought and the event was then, or may have been: one of "1992" is of May 1992, too. */
export const matchesTime = ({ date }: TimelineEvent, { span }: WordPattern): boolean =>
  span !== undefined && overlaps(date.span, span);

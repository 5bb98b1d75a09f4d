import type { TimelineEvent } from '../../model/event.ts';
import { overlaps } from '../../model/time.ts';
import type { WordPattern } from './parseQuery.ts';

/** Whether the pattern names a time and the event was, or may have been, in it: an event of "1992" matches May 1992. */
export const matchesTime = ({ date }: TimelineEvent, { span }: WordPattern): boolean =>
  span !== undefined && overlaps(date.span, span);

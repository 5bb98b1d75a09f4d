import type { TimelineEvent } from '../../model/event.ts';
import { overlaps } from '../../model/time.ts';
import type { Pattern } from './readQuery.ts';

/** True when a time is sought and the event was then, or may have been: one of "1992" is of May 1992, too. */
export const isOfTime = ({ date }: TimelineEvent, { span }: Pattern): boolean =>
  span !== undefined && overlaps(date.span, span);

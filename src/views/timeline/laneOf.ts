import { KINDS, type Kind, type TimelineEvent } from '../../model/event.ts';
import { strings } from '../../strings/strings.ts';

/** A row of the timeline: a kind of the main story, or one of the stories beside it. */
export type LaneId = Kind | 'iran-azerbaijan' | 'also';

/** All lanes from top to bottom; the timeline draws those in use. */
export const LANES: readonly LaneId[] = [...KINDS, 'iran-azerbaijan', 'also'];

export const laneOf = ({ track, kind }: Pick<TimelineEvent, 'track' | 'kind'>): LaneId =>
  track === 'armenia-azerbaijan' ? kind : track;

export const laneName = (lane: LaneId): string =>
  lane === 'iran-azerbaijan' || lane === 'also' ? strings.tracks[lane] : strings.kinds[lane];

import type { TimelineEvent } from '../../model/event.ts';
import type { KindId, TrackId, Vocabulary } from '../../model/vocabulary.ts';
import { colourOf } from '../../model/vocabulary.ts';

/** A row of the timeline: a kind, or a track with a lane of its own. */
export type Lane =
  | { readonly of: 'kind'; readonly id: KindId }
  | { readonly of: 'track'; readonly id: TrackId };

/** All lanes from top to bottom; only lanes with events are drawn. */
export const lanesOf = ({ kinds, tracks }: Vocabulary): readonly Lane[] => [
  ...[...kinds.keys()].map((id) => ({ of: 'kind' as const, id })),
  ...[...tracks.values()]
    .filter(({ lanes }) => lanes === 'own')
    .map(({ id }) => ({ of: 'track' as const, id })),
];

export const laneOf = ({ tracks }: Vocabulary, event: Pick<TimelineEvent, 'track' | 'kind'>): Lane =>
  tracks.get(event.track)?.lanes === 'own' ? { of: 'track', id: event.track } : kindLane(event);

export const kindLane = ({ kind }: Pick<TimelineEvent, 'kind'>): Lane => ({ of: 'kind', id: kind });

export const laneKey = ({ of, id }: Lane): string => `${of} ${id}`;

export const laneName = ({ kinds, tracks }: Vocabulary, { of, id }: Lane): string =>
  (of === 'kind' ? kinds : tracks).get(id)?.label ?? id;

/** The colour of a lane with a single kind; '' for a lane of a track. */
export function laneColour({ kinds }: Vocabulary, { of, id }: Lane): string {
  const kind = of === 'kind' ? kinds.get(id) : undefined;
  return kind ? colourOf(kind) : '';
}

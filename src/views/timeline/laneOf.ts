import type { TimelineEvent } from '../../model/event.ts';
import type { KindId, TrackId, Vocabulary } from '../../model/vocabulary.ts';
import { colourOf } from '../../model/vocabulary.ts';

/** A row of the timeline: a kind, or a track whose events stand together. */
export type Lane =
  | { readonly of: 'kind'; readonly id: KindId }
  | { readonly of: 'track'; readonly id: TrackId };

/** All lanes from top to bottom; the timeline draws those in use. */
export const lanesOf = ({ kinds, tracks }: Vocabulary): readonly Lane[] => [
  ...[...kinds.keys()].map((id) => ({ of: 'kind' as const, id })),
  ...[...tracks.values()]
    .filter(({ lanes }) => lanes === 'own')
    .map(({ id }) => ({ of: 'track' as const, id })),
];

export const laneOf = (
  { tracks }: Vocabulary,
  { track, kind }: Pick<TimelineEvent, 'track' | 'kind'>,
): Lane => (tracks.get(track)?.lanes === 'own' ? { of: 'track', id: track } : { of: 'kind', id: kind });

export const laneKey = ({ of, id }: Lane): string => `${of} ${id}`;

export const laneName = ({ kinds, tracks }: Vocabulary, { of, id }: Lane): string =>
  (of === 'kind' ? kinds : tracks).get(id)?.label ?? id;

/** The colour of a lane of one kind; none where several kinds share it. */
export function laneColour({ kinds }: Vocabulary, { of, id }: Lane): string {
  const kind = of === 'kind' ? kinds.get(id) : undefined;
  return kind ? colourOf(kind) : '';
}

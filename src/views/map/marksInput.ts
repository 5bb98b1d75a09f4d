import type { AreaMask } from './AreaMask.ts';
import type { Asides } from './AwaitedTerritory.ts';
import type { MarksInput } from './EventMarks.ts';
import type { MapProps } from './MapProps.ts';

/** The props that marks, areas and labels of a map follow. */
export const SHOWN_BY = [
  'events',
  'numbers',
  'markScale',
  'places',
  'nameOf',
  'selected',
  'ofArticle',
  'strings',
  'territoryParts',
] as const satisfies readonly (keyof MapProps)[];

type MarkProps = Pick<MapProps, (typeof SHOWN_BY)[number] | 'readingId' | 'vocabulary'> &
  Partial<Pick<MapProps, 'follow'>>;

/** The marks of a map that keep the ground of `mask` free; while it is awaited, they stand at `asides`. */
export function marksInput(props: MarkProps, mask: AreaMask | undefined, asides?: Asides): MarksInput {
  const { vocabulary, ...shown } = props;
  const { events, numbers, markScale, places, nameOf, selected, ofArticle, readingId, follow, strings } =
    shown;
  const { kinds } = vocabulary;
  const ground = { mask, asides };
  return {
    events,
    numbers,
    markScale,
    places,
    nameOf,
    selected,
    ofArticle,
    readingId,
    follow,
    kinds,
    strings,
    ...ground,
  };
}

import { itemAt } from '../../model/lists.ts';
import { lowerBound } from '../../model/timeIndex.ts';

/** The action of a key in the lanes. */
export type LaneKey =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'go'; readonly position: number };

const ZOOM_STEP = 0.6;

/**
 * The action of a key on a mark with the events `first` to `last`, of `total`; undefined for other keys.
 *
 * @param stops the only positions that keys go to, ascending; without them, all
 */
export function parseLaneKey(
  key: string,
  first: number,
  last: number,
  total: number,
  stops?: readonly number[],
): LaneKey | undefined {
  const most = (stops?.length ?? total) - 1;
  const rankFrom = (position: number) => (stops ? lowerBound(stops, position) : position);
  const go = (rank: number): LaneKey => {
    const reached = Math.min(Math.max(rank, 0), most);
    return { kind: 'go', position: stops ? itemAt(stops, reached) : reached };
  };
  switch (key) {
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM_STEP };
    case '-':
      return { kind: 'zoom', factor: 1 / ZOOM_STEP };
    case 'ArrowLeft':
      return go(rankFrom(first) - 1);
    case 'ArrowRight':
      return go(rankFrom(last + 1));
    case 'Home':
      return go(0);
    case 'End':
      return go(most);
    default:
      return undefined;
  }
}

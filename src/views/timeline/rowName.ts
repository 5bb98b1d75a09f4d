import type { Strings } from '../../strings/strings.ts';
import { type EventIndex, isShared } from './eventIndex.ts';
import { laneName } from './laneOf.ts';

/** The name of a row: its lane, or that it has several; undefined for a single row of all kinds. */
export function rowName(index: EventIndex, row: number, strings: Strings): string | undefined {
  const lane = index.lanes[row];
  const shared = isShared(index, row);
  if (!lane || (index.rows === 1 && shared)) return undefined;
  return shared ? strings.timeline.otherKinds : laneName(index.vocabulary, lane);
}

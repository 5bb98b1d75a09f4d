import { type Box, boxAround } from './boxes.ts';
import type { Point } from './clusterPoints.ts';
import { needsLeader } from './needsLeader.ts';

/** Half the width of what a leader and its dot cover, and the distance between two of its boxes, in pixels. */
const LEADER_HALF = 4;
const LEADER_STEP = 7;

/** Boxes along the leader of a mark at `place`, which labels must not cover; none if it has no leader. */
export function leaderBoxes(place: Point, aside: Point): Box[] {
  const length = Math.hypot(aside.x, aside.y);
  if (!needsLeader(aside)) return [];
  const count = Math.ceil(length / LEADER_STEP);
  return Array.from({ length: count }, (_, index) =>
    boxAround(
      { x: place.x + (aside.x * index) / count, y: place.y + (aside.y * index) / count },
      LEADER_HALF,
    ),
  );
}

import type { Point } from './clusterPoints.ts';

/** Shorter leaders would lie under their mark, in pixels. */
const SHORTEST = 16;

/** Whether a mark that stands so far beside its place has a line to it. */
export const needsLeader = ({ x, y }: Point): boolean => Math.hypot(x, y) >= SHORTEST;

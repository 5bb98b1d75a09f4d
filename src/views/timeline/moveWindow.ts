import { DAY, type Instant, type TimeSpan } from '../../model/time.ts';
import type { FoldedScale } from './foldedScale.ts';

export type Edge = 'start' | 'end';

/** The window with its middle at another position of the drawing; its length is kept. */
export function centreAt(window: TimeSpan, share: number, scale: FoldedScale): TimeSpan {
  const half = (window.end - window.start) / 2;
  const centre = scale.toTime(Math.max(0, Math.min(1, share)));
  return { start: centre - half, end: centre + half };
}

/** The window with one edge at another position of the drawing, at least a day from the other edge. */
export function moveEdge(window: TimeSpan, edge: Edge, share: number, scale: FoldedScale): TimeSpan {
  const time = scale.toTime(Math.max(0, Math.min(1, share)));
  return edge === 'start'
    ? { start: Math.min(time, window.end - DAY), end: window.end }
    : { start: window.start, end: Math.max(time, window.start + DAY) };
}

/** The window moved so that it contains a time, if the limits allow in its middle; the same window if it already does. */
export function withTime(window: TimeSpan, time: Instant, limits: TimeSpan): TimeSpan {
  const length = window.end - window.start;
  const edge = length * 0.05;
  if (time >= window.start + edge && time <= window.end - edge) return window;
  const last = Math.max(limits.start, limits.end - length);
  const start = Math.max(limits.start, Math.min(time - length / 2, last));
  return { start, end: start + length };
}

const SMALL = 0.005;
const LARGE = 0.05;

/** Where a key moves an edge at `share`; undefined for other keys. */
export function edgeStep(key: string | undefined, share: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return share - SMALL;
    case 'ArrowRight':
    case 'ArrowUp':
      return share + SMALL;
    case 'PageDown':
      return share - LARGE;
    case 'PageUp':
      return share + LARGE;
    case 'Home':
      return 0;
    case 'End':
      return 1;
    default:
      return undefined;
  }
}

import type { TimelineEvent } from '../../model/event.ts';
import type { KindId, Vocabulary } from '../../model/vocabulary.ts';
import { kindLooks } from '../marks/kindShapes.ts';

/** The diameter of the smallest ring, what it grows by when the count doubles, and the largest, in pixels. */
const SMALLEST = 24;
const GROWTH = 2.6;
const LARGEST = 36;
/** The width of the coloured ring, and of the gap between two kinds, in pixels. */
const WIDTH = 4;
const GAP = 1.2;

/** The diameter of a ring that stands for so many events, in pixels. */
export const ringSize = (count: number): number =>
  Math.round(Math.min(LARGEST, SMALLEST + GROWTH * Math.log2(Math.max(1, count / 2))));

export interface KindCount {
  readonly kind: KindId;
  readonly count: number;
}

/** How many events there are of each kind, in the order of the vocabulary. */
export function countKinds(events: readonly TimelineEvent[], kinds: Vocabulary['kinds']): KindCount[] {
  const counts = new Map<KindId, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const order = [...kinds.keys()];
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const SVG = 'http://www.w3.org/2000/svg';

/** A ring whose segments are the kinds of a group of events, clockwise from the top; hidden from assistive technology. */
export function ringElement(
  counts: readonly KindCount[],
  total: number,
  kinds: Vocabulary['kinds'],
): SVGSVGElement {
  const size = ringSize(total);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'map-ring');
  svg.setAttribute('viewBox', `${-size / 2} ${-size / 2} ${size} ${size}`);
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  for (const { colour, radius, dash, offset, length } of ringSegments(counts, total, kinds)) {
    const segment = document.createElementNS(SVG, 'circle');
    segment.setAttribute('r', String(radius));
    segment.setAttribute('color', colour);
    segment.setAttribute('stroke-width', String(WIDTH));
    segment.setAttribute('stroke-dasharray', `${dash} ${length}`);
    segment.setAttribute('stroke-dashoffset', String(offset));
    segment.setAttribute('transform', 'rotate(-90)');
    svg.append(segment);
  }
  return svg;
}

/** A kind's part of a ring: a circle of which only a dash is drawn. */
export interface RingSegment {
  readonly kind: KindId;
  readonly colour: string;
  readonly radius: number;
  /** The length of the whole ring. */
  readonly length: number;
  readonly dash: number;
  readonly offset: number;
}

/** The segments of a ring for `total` events, clockwise from where the circle begins. */
export function ringSegments(
  counts: readonly KindCount[],
  total: number,
  kinds: Vocabulary['kinds'],
): RingSegment[] {
  const radius = (ringSize(total) - WIDTH) / 2 - 1;
  const length = 2 * Math.PI * radius;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const gap = counts.length > 1 ? GAP : 0;
  let before = 0;
  return counts.map(({ kind, count }) => {
    const share = (count / all) * length;
    const { colour } = kindLooks({ kinds }, kind);
    const segment = { kind, colour, radius, length, dash: Math.max(share - gap, 0.6), offset: -before };
    before += share;
    return segment;
  });
}

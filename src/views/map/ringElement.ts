import type { TimelineEvent } from '../../model/event.ts';
import { itemAt } from '../../model/lists.ts';
import type { KindId, Vocabulary } from '../../model/vocabulary.ts';
import { kindLooks } from '../marks/kindShapes.ts';
import { RING_WIDTH, ringSegments, ringSize } from './ringSegments.ts';

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
  const segments = ringSegments(
    counts.map(({ count }) => count),
    total,
  );
  for (const [index, { radius, dash, offset, length }] of segments.entries()) {
    const segment = document.createElementNS(SVG, 'circle');
    segment.setAttribute('r', String(radius));
    segment.setAttribute('color', kindLooks({ kinds }, itemAt(counts, index).kind).colour);
    segment.setAttribute('stroke-width', String(RING_WIDTH));
    segment.setAttribute('stroke-dasharray', `${dash} ${length}`);
    segment.setAttribute('stroke-dashoffset', String(offset));
    segment.setAttribute('transform', 'rotate(-90)');
    svg.append(segment);
  }
  return svg;
}

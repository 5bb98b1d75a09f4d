import type { Vocabulary } from '../../model/vocabulary.ts';
import { kindLooks } from '../marks/kindShapes.ts';
import { type KindCount, layOutRing, RING_WIDTH, ringSize } from './layOutRing.ts';

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
  const { radius, outline, segments } = layOutRing(counts, total);
  for (const { kind, begin, length } of segments) {
    const segment = document.createElementNS(SVG, 'circle');
    segment.setAttribute('r', String(radius));
    segment.setAttribute('color', kindLooks({ kinds }, kind).colour);
    segment.setAttribute('stroke-width', String(RING_WIDTH));
    segment.setAttribute('stroke-dasharray', `${length} ${outline}`);
    segment.setAttribute('stroke-dashoffset', String(-begin));
    segment.setAttribute('transform', 'rotate(-90)');
    svg.append(segment);
  }
  return svg;
}

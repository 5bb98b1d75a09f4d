import type { Point } from '../views/map/clusterPoints.ts';
import { type CoveredRoom, coveredRoom } from '../views/map/coveredRoom.ts';
import { DRAWN_ZOOM, numbersOf } from '../views/map/firstMap.ts';
import { fitRoom, originOf, REGION_ZOOMS } from '../views/map/fitRoom.ts';
import { layOutRing, ringSize } from '../views/map/layOutRing.ts';
import { needsLeader } from '../views/map/needsLeader.ts';

/**
 * Fits the picture of the map to its box, exactly as the live map will be.
 *
 * @returns what does it, now that everything has been measured
 */
export function placeFirstMap(picture: HTMLElement): () => void {
  const svg = picture.querySelector('svg');
  const size = { x: picture.clientWidth, y: picture.clientHeight };
  if (!svg || size.x === 0 || size.y === 0) return () => {};
  const covered = coveredRoom(picture);
  return () => drawFirstMap(svg, size, covered);
}

function drawFirstMap(svg: SVGSVGElement, size: Point, covered: CoveredRoom): void {
  const [left, top, right, bottom] = numbersOf(svg.dataset.box).map((it) => it / 2 ** DRAWN_ZOOM);
  const box = { left: left!, top: top!, right: right!, bottom: bottom! };
  const { zoom, centre } = fitRoom(size, covered, box, REGION_ZOOMS);
  const [x, y] = numbersOf(svg.dataset.base);
  const scale = 2 ** (zoom - DRAWN_ZOOM);
  const origin = originOf(size, centre);
  const base = { x: x! * scale - origin.x, y: y! * scale - origin.y };
  svg
    .querySelector('.first-ground')
    ?.setAttribute('transform', `translate(${base.x} ${base.y})scale(${scale})`);
  const groups = [...svg.querySelectorAll<SVGElement>('.first-marks')];
  const farFrom = ({ dataset }: SVGElement) => Math.abs(Number(dataset.zoom) - zoom);
  const nearest = groups.reduce((best, it) => (farFrom(it) < farFrom(best) ? it : best));
  for (const group of groups) {
    group.setAttribute('display', group === nearest ? 'inline' : 'none');
    if (group !== nearest) continue;
    placeMarks(group, scale, base);
    for (const mark of group.querySelectorAll<SVGElement>('[data-of]')) drawRing(mark);
  }
}

/** Leaflet puts marks at whole pixels. */
function placeMarks(group: SVGElement, scale: number, base: Point): void {
  for (const mark of group.children) {
    const [x, y, asideX = 0, asideY = 0] = numbersOf((mark as SVGElement).dataset.at);
    const at = [Math.round(x! * scale + base.x) + asideX, Math.round(y! * scale + base.y) + asideY];
    mark.setAttribute('transform', `translate(${at.join(' ')})`);
    drawLeader(mark, { x: asideX, y: asideY });
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** The line from a mark to its place, and a dot there. */
function drawLeader(mark: Element, aside: Point): void {
  if (!needsLeader(aside) || mark.querySelector('.first-leader')) return;
  const leader = document.createElementNS(SVG, 'path');
  leader.setAttribute('class', 'first-leader');
  leader.setAttribute('d', `M0 0L${-aside.x} ${-aside.y}`);
  const foot = circle(2.5);
  foot.setAttribute('class', 'first-foot');
  foot.setAttribute('transform', `translate(${-aside.x} ${-aside.y})`);
  mark.prepend(leader, foot);
}

function circle(radius: number): SVGElement {
  const made = document.createElementNS(SVG, 'circle');
  made.setAttribute('r', String(radius));
  return made;
}

/** The ring of a group, whose segments are the kinds of its events; the page only has their counts. */
function drawRing(mark: SVGElement): void {
  const text = mark.querySelector('text');
  if (!text || mark.querySelector('.first-disc')) return;
  const total = Number(text.textContent);
  const counts = numbersOf(mark.dataset.of)
    .map((count, index) => ({ kind: `kind-${index + 1}`, count }))
    .filter(({ count }) => count > 0);
  const disc = circle(ringSize(total) / 2);
  disc.setAttribute('class', 'first-disc');
  const { radius, outline, segments } = layOutRing(counts, total);
  const ring = segments.map(({ kind, begin, length }) => {
    const segment = circle(radius);
    segment.setAttribute('stroke', `var(--${kind})`);
    segment.setAttribute('stroke-dasharray', `${length} ${outline}`);
    segment.setAttribute('stroke-dashoffset', String(-begin));
    return segment;
  });
  text.before(disc, ...ring);
}

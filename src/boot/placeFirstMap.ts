import type { Point } from '../views/map/clusterPoints.ts';
import { coveredRoom } from '../views/map/coveredRoom.ts';
import { DRAWN_ZOOM, numbersOf } from '../views/map/firstMap.ts';
import { fitRoom, originOf, REGION_ZOOMS } from '../views/map/fitRoom.ts';

/** Fits the picture of the map to its box, exactly as the live map will be. */
export function placeFirstMap(picture: HTMLElement): void {
  const svg = picture.querySelector('svg');
  const size = { x: picture.clientWidth, y: picture.clientHeight };
  if (!svg || size.x === 0 || size.y === 0) return;
  const [left, top, right, bottom] = numbersOf(svg.dataset.box).map((it) => it / 2 ** DRAWN_ZOOM);
  const box = { left: left!, top: top!, right: right!, bottom: bottom! };
  const { zoom, centre } = fitRoom(size, coveredRoom(picture), box, REGION_ZOOMS);
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
    if (group === nearest) placeMarks(group, scale, base);
  }
}

/** Leaflet puts marks at whole pixels. */
function placeMarks(group: SVGElement, scale: number, base: Point): void {
  for (const mark of group.children) {
    const [x, y, asideX = 0, asideY = 0] = numbersOf((mark as SVGElement).dataset.at);
    const at = [Math.round(x! * scale + base.x) + asideX, Math.round(y! * scale + base.y) + asideY];
    mark.setAttribute('transform', `translate(${at.join(' ')})`);
  }
}

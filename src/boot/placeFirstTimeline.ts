import { maxOf } from '../model/minMax.ts';
import type { Size } from '../views/map/boxes.ts';
import { typeScale } from '../views/page/typeScale.ts';
import { laneNames, laneSizes, roomOf, rowsThatFit } from '../views/timeline/laneFit.ts';

/**
 * Shows the lanes of the picture of the timeline that the live one will have in a box of this size.
 *
 * @returns what does it, now that the box has been measured
 */
export function placeFirstTimeline(picture: HTMLElement): () => void {
  const timeline = picture.querySelector<HTMLElement>('.first-timeline');
  const { clientWidth: width, clientHeight: height } = picture;
  const scale = typeScale();
  if (!timeline || width === 0) return () => {};
  return () => drawFirstTimeline(picture, timeline, { width: width / scale, height: height / scale, scale });
}

/** A box, in pixels at the usual font size, and how much larger that of the reader is. */
interface Room extends Size {
  readonly scale: number;
}

function drawFirstTimeline(
  picture: HTMLElement,
  timeline: HTMLElement,
  { width, height, scale }: Room,
): void {
  const names = laneNames(width);
  timeline.dataset.names = names;
  timeline.dataset.room = roomOf(width, height);
  const layouts = [...timeline.querySelectorAll<HTMLElement>('.first-lanes')];
  const all = maxOf(layouts.map(({ dataset }) => Number(dataset.rows)));
  const strip = timeline.querySelector('.first-strip');
  const below = strip
    ? strip.getBoundingClientRect().bottom + Number.parseFloat(getComputedStyle(strip).marginBlockEnd)
    : 0;
  const { rows, axisRows, lane } = rowsThatFit((picture.getBoundingClientRect().bottom - below) / scale, all);
  for (const [name, value] of Object.entries(laneSizes(lane, axisRows, scale)))
    timeline.style.setProperty(name, value);
  const fits = (has: (rows: number) => boolean) =>
    layouts.find(({ dataset }) => dataset.layout === names && has(Number(dataset.rows)));
  const shown = fits((it) => it === rows) ?? fits((it) => it > rows) ?? fits(() => true);
  for (const lanes of layouts) lanes.toggleAttribute('data-shown', lanes === shown);
  if (shown) joinRows(shown, rows);
}

/** Lanes that do not fit share the last row. */
function joinRows(lanes: HTMLElement, rows: number): void {
  const all = [...lanes.querySelectorAll<HTMLElement>('.first-lane')];
  for (const [row, lane] of all.entries()) {
    lane.style.gridRow = String(Math.min(row + 1, rows));
    lane.toggleAttribute('data-joined', row >= rows);
    const name = lane.querySelector<HTMLElement>('span');
    if (!name) continue;
    if (row === rows - 1 && rows < all.length) name.dataset.others = lanes.dataset.others;
    else delete name.dataset.others;
  }
}

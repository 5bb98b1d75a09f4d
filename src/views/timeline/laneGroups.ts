import type { DataGroup } from 'vis-timeline/esnext';
import type { Strings } from '../../strings/strings.ts';
import { kindMarkElement } from '../marks/kindShapes.ts';
import { typeScale, typeSize } from '../page/typeScale.ts';
import { type EventIndex, isShared } from './eventIndex.ts';
import { rowName } from './rowName.ts';
import { groupOf } from './timelineItems.ts';

/** The type size for which the pixel values here are meant; they scale with it. */
const USUAL_TYPE = 12;
/** Below this width, in pixels, a lane has its mark instead of its name. */
const WIDTH_FOR_NAMES = 560;
/** The height of a row of labels on the axis; `lanes.css` has it in rem. */
const AXIS_ROW = 19;
const LANE = { least: 17, most: 40 };

/** How the lanes are drawn in the room that there is. */
export interface LaneFit {
  readonly rows: number;
  readonly axisRows: 1 | 2;
  /** Names of lanes in words, or only their marks. */
  readonly names: 'words' | 'marks';
}

/** `width` is in pixels at the usual font size. */
export const laneNames = (width: number): LaneFit['names'] => (width < WIDTH_FOR_NAMES ? 'marks' : 'words');

/** As many rows as have room; the axis gives up its second row first. `height` is in pixels at the usual font size. */
export function rowsThatFit(
  height: number,
  lanes: number,
): Omit<LaneFit, 'names'> & { readonly lane: number } {
  const wanted = Math.max(lanes, 1);
  const axisRows = height - 2 * AXIS_ROW >= wanted * LANE.least ? 2 : 1;
  const free = height - axisRows * AXIS_ROW;
  const rows = Math.max(1, Math.min(wanted, Math.floor(free / LANE.least)));
  return { rows, axisRows, lane: Math.max(LANE.least, Math.min(LANE.most, free / rows)) };
}

/** Sets the height of the lanes and of their axis. */
export function fitLanes(container: HTMLElement, lanes: number, scale: number): LaneFit {
  const { rows, axisRows, lane } = rowsThatFit(container.clientHeight / scale, lanes);
  const names = laneNames(container.clientWidth / scale);
  container.style.setProperty('--lane', `${Math.floor(lane * scale)}px`);
  container.style.setProperty('--axis', `${Math.round(axisRows * AXIS_ROW * scale)}px`);
  container.dataset.names = names;
  container.dataset.axisRows = String(axisRows);
  return { rows, axisRows, names };
}

/** The scale of the lanes: the reader's font size, or the browser's minimum font size if that is larger. */
export const laneScale = (container: HTMLElement): number =>
  Math.max(typeScale(), typeSize(container) / USUAL_TYPE);

/** The rows as groups of vis-timeline. A single row for all kinds has no name. */
export const laneGroups = (index: EventIndex, names: LaneFit['names'], strings: Strings): DataGroup[] =>
  Array.from({ length: Math.max(index.rows, 1) }, (_, row) => ({
    id: groupOf(row),
    content: nameElement(index, row, names, strings),
    className: index.rows > 1 || index.lanes.length === 1 ? 'lane' : 'lane-of-all',
  }));

/** An element, because vis-timeline parses a string as HTML. */
function nameElement(index: EventIndex, row: number, names: LaneFit['names'], strings: Strings) {
  const element = document.createElement('span');
  const lane = index.lanes[row];
  const name = rowName(index, row, strings);
  if (!lane || name === undefined) return element;
  element.title = name;
  if (names === 'words') element.textContent = name;
  else if (isShared(index, row)) element.textContent = '…';
  else if (lane.of === 'kind') element.append(kindMarkElement(index.vocabulary.kinds, lane.id, 12));
  else element.textContent = initials(name);
  return element;
}

/** "IA" for "Iran–Azerbaijan". */
const initials = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map(([first = '']) => first)
    .join('')
    .slice(0, 3);

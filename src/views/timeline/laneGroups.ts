import type { DataGroup } from 'vis-timeline/esnext';
import type { Strings } from '../../strings/strings.ts';
import { kindMarkElement } from '../marks/kindShapes.ts';
import { typeScale, typeSize } from '../page/typeScale.ts';
import { type EventIndex, isShared } from './eventIndex.ts';
import { type LaneFit, laneNames, laneSizes, rowsThatFit } from './laneFit.ts';
import { rowName } from './rowName.ts';
import { groupOf } from './timelineItems.ts';

/** The type size for which the pixel values here are meant; they scale with it. */
const USUAL_TYPE = 12;

/** The room that the lanes have. */
export interface LaneRoom {
  /** In pixels, like the height. */
  readonly width: number;
  readonly height: number;
  /** The reader's font size relative to the default, or the browser's minimum font size if that is larger. */
  readonly scale: number;
}

export const roomOfLanes = (container: HTMLElement): LaneRoom => ({
  width: container.clientWidth,
  height: container.clientHeight,
  scale: Math.max(typeScale(), typeSize(container) / USUAL_TYPE),
});

/** Sets the height of the lanes and of their axis. */
export function fitLanes(container: HTMLElement, lanes: number, { width, height, scale }: LaneRoom): LaneFit {
  const { rows, axisRows, lane } = rowsThatFit(height / scale, lanes);
  const names = laneNames(width / scale);
  for (const [name, value] of Object.entries(laneSizes(lane, axisRows, scale)))
    container.style.setProperty(name, value);
  container.dataset.names = names;
  container.dataset.axisRows = String(axisRows);
  return { rows, axisRows, names };
}

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

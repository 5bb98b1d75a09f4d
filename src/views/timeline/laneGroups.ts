import type { DataGroup } from 'vis-timeline/esnext';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { typeScale, typeSize } from '../typeScale.ts';
import { type Lane, laneName } from './laneOf.ts';
import { groupOf } from './timelineItems.ts';

/** The type size for which the pixel values here are meant; they scale with it. */
const USUAL_TYPE = 12;
/**
 * Below this height or page width, in pixels, all marks share one lane without a name; also if not all lanes would fit.
 */
const COMPACT_HEIGHT = 120;
const COMPACT_WIDTH = 720;
/** The height of the axis with two rows of labels; `timeline.css` sets it. */
const AXIS_HEIGHT = 38;
const LANE = { least: 17, most: 30 };

/** Sets the height of the lanes. Returns whether there is room for only one. */
export function fitLanes(container: HTMLElement, lanes: number, scale: number): boolean {
  const height = container.clientHeight / scale;
  const free = (height - AXIS_HEIGHT) / Math.max(lanes, 1);
  const isNarrow = window.innerWidth / typeScale() < COMPACT_WIDTH;
  const compact = height < COMPACT_HEIGHT || isNarrow || Math.floor(free) < LANE.least;
  const lane = compact ? LANE.most : Math.max(LANE.least, Math.min(LANE.most, free));
  container.style.setProperty('--lane', `${Math.floor(lane * scale)}px`);
  container.classList.toggle('is-compact', compact);
  return compact;
}

/** The scale of the lanes: the reader's font size, or the browser's minimum font size if that is larger. */
export const laneScale = (container: HTMLElement): number =>
  Math.max(typeScale(), typeSize(container) / USUAL_TYPE);

/** The lanes as groups of vis-timeline; without lanes, one group without a name. */
export const laneGroups = (lanes: readonly Lane[], vocabulary: Vocabulary): DataGroup[] =>
  lanes.length === 0
    ? [{ id: groupOf(0), content: nameElement(''), className: 'lane-of-all' }]
    : lanes.map((lane, i) => ({
        id: groupOf(i),
        content: nameElement(laneName(vocabulary, lane)),
        className: 'lane',
      }));

/** An element, because vis-timeline parses a string as HTML. */
function nameElement(name: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = name;
  return element;
}

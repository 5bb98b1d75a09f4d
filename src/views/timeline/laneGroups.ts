import type { DataGroup } from 'vis-timeline/esnext';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { typeScale, typeSize } from '../typeScale.ts';
import { type Lane, laneName } from './laneOf.ts';
import { groupOf } from './timelineItems.ts';

/** The size of the lanes' type that the pixels here are for; with larger type all of them are larger. */
const USUAL_TYPE = 12;
/**
 * Lower than this, in pixels, or on a page narrower than that, all marks share one lane without names; so they
 * do where the lanes would not all be in sight.
 */
const COMPACT_HEIGHT = 120;
const COMPACT_WIDTH = 720;
/** The axis with two rows of labels; `timeline.css` gives it this height. */
const AXIS_HEIGHT = 38;
const LANE = { least: 17, most: 30 };

/** Gives the lanes the height there is room for; true when there is only room for one. */
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

/** How much larger than usual the lanes are to be: as the reader's type is, by its size or by a least size. */
export const laneScale = (container: HTMLElement): number =>
  Math.max(typeScale(), typeSize(container) / USUAL_TYPE);

/** The lanes as groups of vis-timeline; one without a name when none are given. */
export const laneGroups = (lanes: readonly Lane[], vocabulary: Vocabulary): DataGroup[] =>
  lanes.length === 0
    ? [{ id: groupOf(0), content: nameElement(''), className: 'lane-of-all' }]
    : lanes.map((lane, i) => ({
        id: groupOf(i),
        content: nameElement(laneName(vocabulary, lane)),
        className: 'lane',
      }));

/** An element, because vis-timeline reads a text as HTML. */
function nameElement(name: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = name;
  return element;
}

import type { DataGroup } from 'vis-timeline/esnext';
import { type LaneId, laneName } from './laneOf.ts';
import { groupOf } from './timelineItems.ts';

/**
 * Lower than this, in pixels, or on a page narrower than that, all marks share one lane without names; so they
 * do where the lanes would not all be in sight.
 */
const SLIM_HEIGHT = 120;
const SLIM_WIDTH = 720;
/** The axis with two rows of labels; `timeline.css` gives it this height. */
const AXIS_HEIGHT = 38;
const LANE = { least: 17, most: 30 };

/** Gives the lanes the height there is room for; true when there is only room for one. */
export function fitLanes(container: HTMLElement, lanes: number): boolean {
  const { clientHeight } = container;
  const free = Math.floor((clientHeight - AXIS_HEIGHT) / Math.max(lanes, 1));
  const slim = clientHeight < SLIM_HEIGHT || window.innerWidth < SLIM_WIDTH || free < LANE.least;
  const height = slim ? LANE.most : Math.max(LANE.least, Math.min(LANE.most, free));
  container.style.setProperty('--lane', `${height}px`);
  container.classList.toggle('is-slim', slim);
  return slim;
}

/** The lanes as groups of vis-timeline; one without a name when none are given. */
export const laneGroups = (lanes: readonly LaneId[]): DataGroup[] =>
  lanes.length === 0
    ? [{ id: groupOf(0), content: nameElement(''), className: 'lane-of-all' }]
    : lanes.map((lane, i) => ({
        id: groupOf(i),
        content: nameElement(laneName(lane)),
        className: `lane-${lane}`,
      }));

/** An element, because vis-timeline reads a text as HTML. */
function nameElement(name: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = name;
  return element;
}

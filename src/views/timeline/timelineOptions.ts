import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { DAY, type TimeSpan } from '../../model/time.ts';
import type { Strings } from '../../strings/strings.ts';

/** The options of vis-timeline: UTC, its own drag and pinch, no editing, no stacking, no HTML. */
export function timelineOptions(window: TimeSpan, limits: TimeSpan, strings: Strings): TimelineOptions {
  return {
    ...limitOptions(limits),
    // Set from the start; otherwise vis-timeline fits all items first and draws twice.
    start: window.start,
    end: window.end,
    zoomMin: DAY,
    // Otherwise a reader in Los Angeles sees 1992 begin in December 1991.
    moment: moment.utc,
    height: '100%',
    autoResize: false,
    rtl: strings.dir === 'rtl',
    // `LaneAxis` draws the axis, because vis-timeline knows no folds.
    showMinorLabels: false,
    showMajorLabels: false,
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    groupHeightMode: 'fixed',
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    orientation: { axis: 'bottom', item: 'top' },
  };
}

export const limitOptions = ({ start, end }: TimeSpan): TimelineOptions => ({
  min: Math.floor(start),
  max: Math.ceil(end),
  zoomMax: Math.ceil(end) - Math.floor(start),
});

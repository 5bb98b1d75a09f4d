import moment, { type Moment } from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { DAY, type TimeSpan } from '../../model/time.ts';
import { formatYear } from '../../strings/formatDate.ts';
import type { Strings } from '../../strings/strings.ts';
import { writeDate } from '../../strings/writeDate.ts';

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
    maxMinorChars: 5,
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

/** Two rows of labels. A compact timeline has one row, which shows the year or month where it begins. */
export function axisOptions(compact: boolean, strings: Strings): TimelineOptions {
  return {
    showMajorLabels: !compact,
    format: {
      minorLabels: (date, scale) => minorLabel(moment.utc(date), scale, compact, strings),
      majorLabels: (date, scale) => majorLabel(moment.utc(date), scale, strings),
    },
  };
}

const monthName = (date: Moment, strings: Strings) => writeDate(date.valueOf(), 'm', strings, 'short');

function minorLabel(date: Moment, scale: string, compact: boolean, strings: Strings): string {
  if (scale === 'year') return formatYear(date.year(), strings);
  if (scale === 'month')
    return compact && date.month() === 0 ? formatYear(date.year(), strings) : monthName(date, strings);
  if (scale === 'day' || scale === 'weekday' || scale === 'week') {
    if (compact && date.date() === 1)
      return date.month() === 0 ? formatYear(date.year(), strings) : monthName(date, strings);
    return writeDate(date.valueOf(), 'd', strings);
  }
  const startsDay = compact && date.hour() === 0;
  return writeDate(date.valueOf(), startsDay ? 'dm' : 't', strings, 'short');
}

function majorLabel(date: Moment, scale: string, strings: Strings): string {
  if (scale === 'year') return '';
  if (scale === 'month') return formatYear(date.year(), strings);
  const isDays = scale === 'day' || scale === 'weekday' || scale === 'week';
  return writeDate(date.valueOf(), isDays ? 'my' : 'dmy', strings);
}

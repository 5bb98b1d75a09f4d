import type { DataItem } from 'vis-timeline/esnext';
import { itemAt } from '../../model/lists.ts';
import { spanAt } from '../../model/timeIndex.ts';
import { kindLooks } from '../marks/kindShapes.ts';
import type { EventIndex } from './eventIndex.ts';
import type { Feed } from './feedMarks.ts';
import type { EventsDrawn, TimelineMark } from './layOutTimelineMarks.ts';

/** An item of vis-timeline for a mark or a bar, with a signature that changes when the item does. */
export interface FedItem {
  readonly item: DataItem & { readonly id: string };
  readonly signature: string;
  /** What the item shows: a mark or a bar. */
  readonly mark?: TimelineMark;
  readonly bar?: Bar;
}

/** The bar of an event longer than a day. */
export interface Bar {
  readonly of: EventsDrawn;
  readonly className: string;
  readonly colour: string;
}

/** The id of a mark's item. vis-timeline keeps items by id in a plain object, where an event's id may have a meaning. */
export const markItemId = (key: string) => `mark ${key}`;

/** The feed as items of vis-timeline, by id. */
export function timelineItems(feed: Feed, index: EventIndex): Map<string, FedItem> {
  const items = new Map<string, FedItem>();
  for (const mark of feed.marks) items.set(markItemId(mark.key), markItem(mark));
  for (const position of feed.bars) {
    const fed = barItem(position, index);
    items.set(fed.item.id, fed);
  }
  return items;
}

export const groupOf = (row: number) => `row ${row}`;

function markItem(mark: TimelineMark): FedItem {
  const { key, row, at, count, first, last, room } = mark;
  return {
    item: { id: markItemId(key), type: 'mark', group: groupOf(row), start: new Date(at), content: '' },
    signature: [row, at, count, first, last, room].join(' '),
    mark,
  };
}

function barItem(position: number, index: EventIndex): FedItem {
  const { id, kind, date } = itemAt(index.events, position);
  const { start, end } = spanAt(index, position);
  const row = itemAt(index.row, position);
  const isSoft = date.precision !== 'day';
  const isUnsure = date.approximate || date.uncertain;
  return {
    item: {
      id: `bar ${id}`,
      type: 'bar',
      group: groupOf(row),
      start: new Date(start),
      end: new Date(end),
      content: '',
      className: '',
    },
    signature: `${position} ${start} ${end}`,
    bar: {
      of: { count: 1, first: position, last: position, row },
      className: `timeline-bar${isSoft ? ' is-soft' : ''}${isUnsure ? ' is-unsure' : ''}`,
      colour: kindLooks(index.vocabulary, kind).colour,
    },
  };
}

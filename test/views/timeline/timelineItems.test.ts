import { expect, test } from 'vitest';
import { feedMarks } from '../../../src/views/timeline/feedMarks.ts';
import { timelineItems } from '../../../src/views/timeline/timelineItems.ts';
import { days, eventAt, indexAt } from './eventsAt.ts';

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  'an event may be called %s: its items have no id that plain objects have',
  (id) => {
    const index = indexAt([eventAt('2020-03-01', '2020-09-01', { id })]);
    const feed = feedMarks(index, { window: days('2020-01-01', '2020-12-31'), width: 1000 }, new Set());
    const items = [...timelineItems(feed, index)];
    expect(items).toHaveLength(2);
    for (const [key, { item }] of items) {
      expect(item.id).toBe(key);
      expect(key in {}).toBe(false);
    }
  },
);

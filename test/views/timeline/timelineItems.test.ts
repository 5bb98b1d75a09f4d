import { expect, test } from 'vitest';
import { feedMarks } from '../../../src/views/timeline/feedMarks.ts';
import { timelineItems } from '../../../src/views/timeline/timelineItems.ts';
import { aDataset, anEvent } from '../../helpers.ts';
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

test.each([
  ['190X', '1900-01-01', '1909-12-31'],
  ['1900-XX', '1900-01-01', '1900-12-31'],
  ['1900-05-XX', '1900-05-01', '1900-05-31'],
])('%s is drawn as a soft span from %s to %s', (date, first, last) => {
  const index = indexAt([...aDataset([anEvent('e', date)]).events.values()]);
  const feed = feedMarks(index, { window: days('1899-01-01', '1910-12-31'), width: 100_000 }, new Set());
  const bar = timelineItems(feed, index).get('bar e');
  const { start, end } = days(first, last);
  expect(bar?.item).toMatchObject({ start: new Date(start), end: new Date(end) });
  expect(bar?.bar?.className).toBe('timeline-bar is-soft');
});

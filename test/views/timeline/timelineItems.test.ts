import { expect, test } from 'vitest';
import { markItemId } from '../../../src/views/timeline/timelineItems.ts';

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  'an event may be called %s: its item has no id that plain objects have',
  (id) => expect(markItemId(id) in {}).toBe(false),
);

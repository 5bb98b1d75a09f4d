// @vitest-environment node
import { expect, test } from 'vitest';
import { compareLoads } from './loadRows.ts';
import type { Load } from './measureLoad.ts';
import { findFailures } from './report.ts';

const aLoad = (changes: Partial<Load> = {}): Load => ({
  firstText: 800,
  firstPicture: 1100,
  ready: 2400,
  largestPaint: 800,
  layoutShift: 0,
  longestTask: 0,
  longTasks: 0,
  bytesForText: 20_000,
  bytesUntilReady: 200_000,
  foreignRequests: 0,
  ...changes,
});

const compare = (ours: Partial<Load>, theirs: Partial<Load> = {}, speed: 'slow' | 'plain' = 'slow') =>
  compareLoads('page', speed, { values: [aLoad(ours)] }, { values: [aLoad({ ready: 3000, ...theirs })] });

test('our views are compared with the time that TimelineJS takes in the same run', () => {
  const row = compare({}).find(({ what }) => what === 'page: answering / TimelineJS');
  expect(row).toMatchObject({ unit: '×', values: [0.8], must: 1, aim: 0.8 });
});

test.each([
  ['text', { firstText: 1001 }, 'page: first readable event: 1001 ms'],
  ['picture', { firstPicture: 1801 }, 'page: all three views to be seen: 1801 ms'],
  ['answer', { ready: 3300 }, 'page: answering / TimelineJS: 1.10 ×'],
  ['task', { longestTask: 51 }, 'page: longest task until answering: 51.0 ms'],
  ['bytes for the text', { bytesForText: 41_000 }, 'page: transfer for first text: 41.0 kB'],
  ['bytes', { bytesUntilReady: 301_000 }, 'page: transfer until answering: 301 kB'],
  ['shift', { layoutShift: 0.1 }, 'page: layout shift: 0.100'],
  ['foreign request', { foreignRequests: 1 }, 'page: requests to other hosts: 1.0'],
])('%s over its budget fails, and nothing else does', (_, changes, failure) => {
  expect(findFailures(compare(changes))).toEqual([expect.stringContaining(failure)]);
});

test('without throttling the views have a budget of their own, and TimelineJS is only compared', () => {
  expect(findFailures(compare({ firstText: 150, ready: 590 }, { ready: 300 }, 'plain'))).toEqual([]);
  expect(findFailures(compare({ firstText: 201, ready: 601 }, {}, 'plain'))).toHaveLength(2);
});

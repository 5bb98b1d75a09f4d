// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { afterRest } from '../../../src/views/loading/afterRest.ts';

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** As a slow processor is that draws what a key has changed. */
function keepBusy(time: number) {
  const end = performance.now() + time;
  while (performance.now() < end);
}

test('the time in which the page is busy is no rest', async () => {
  const task = vi.fn();
  afterRest(task, 120);
  await wait(40);
  keepBusy(200);
  await wait(0);
  await wait(0);
  expect(task).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(task).toHaveBeenCalledOnce());
});

test.each([0, 60])('it can be called off, after %s ms, too', async (time) => {
  const task = vi.fn();
  const cancel = afterRest(task, 120);
  await wait(time);
  cancel();
  await wait(250);
  expect(task).not.toHaveBeenCalled();
});

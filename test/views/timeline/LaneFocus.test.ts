// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LaneFocus } from '../../../src/views/timeline/LaneFocus.ts';

let lanes: HTMLElement;
let marks: Map<string, HTMLElement>;
let focus: LaneFocus;
let stop: AbortController;

beforeEach(() => {
  lanes = document.createElement('div');
  document.body.append(lanes);
  marks = new Map();
  stop = new AbortController();
  focus = new LaneFocus(lanes, marks, stop.signal);
});

afterEach(() => {
  stop.abort();
  lanes.remove();
});

function draw(key: string): HTMLElement {
  const mark = document.createElement('button');
  mark.dataset.key = key;
  lanes.append(mark);
  marks.set(key, mark);
  return mark;
}

test('a mark that is drawn gets the focus at once', () => {
  draw('first');
  const last = draw('last');
  focus.moveTo('last');
  expect(document.activeElement).toBe(last);
});

test('until a mark is drawn the lanes have the focus, not the mark that is about to go', () => {
  const first = draw('first');
  first.focus();
  focus.moveTo('last');
  expect(document.activeElement).toBe(lanes);
  first.remove();
  focus.restore();
  expect(document.activeElement).toBe(lanes);
  const last = draw('last');
  focus.restore();
  expect(document.activeElement).toBe(last);
  expect(focus.key).toBe('last');
});

test('a focus that the reader has moved elsewhere stays there', async () => {
  const elsewhere = document.createElement('input');
  document.body.append(elsewhere);
  const first = draw('first');
  first.focus();
  elsewhere.focus();
  await Promise.resolve();
  first.remove();
  draw('first');
  focus.restore();
  expect(document.activeElement).toBe(elsewhere);
  elsewhere.remove();
});

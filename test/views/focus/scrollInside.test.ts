// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { scrollInside } from '../../../src/views/focus/scrollInside.ts';

let scroller: HTMLElement;

// jsdom has no layout: a scroller of 100 px that shows what is from `scrollTop` on.
beforeEach(() => {
  scroller = document.createElement('div');
  scroller.style.overflow = 'auto';
  document.body.replaceChildren(scroller);
  vi.spyOn(scroller, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 50, 100, 100));
  Object.defineProperties(scroller, { clientHeight: { value: 100 }, clientWidth: { value: 100 } });
});

/** An element that begins at `top` in the scroller's content. */
function anElement(top: number, height: number): HTMLElement {
  const element = scroller.appendChild(document.createElement('p'));
  element.getBoundingClientRect = () => new DOMRect(0, 50 + top - scroller.scrollTop, 100, height);
  return element;
}

test.each([
  ['to the top', 'start', 300, 20, 300],
  ['to the middle', 'center', 300, 20, 260],
  ['to the nearer edge, from below', 'nearest', 300, 20, 220],
  ['to its beginning, where it is taller than the scroller', 'nearest', 300, 150, 300],
  ['to the nearer edge, from above', 'nearest', 20, 20, 20],
  ['nowhere, where it is in view', 'nearest', 150, 20, 100],
] as const)('scrolls %s', (_, alignment, top, height, expected) => {
  scroller.scrollTop = 100;
  scrollInside(anElement(top, height), alignment);
  expect(scroller.scrollTop).toBe(expected);
});

test('does not scroll what is not scrollable, nor what is fixed over the page', () => {
  const note = anElement(300, 20);
  note.style.position = 'fixed';
  scrollInside(note, 'start');
  expect(scroller.scrollTop).toBe(0);
});

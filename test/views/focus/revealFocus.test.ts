// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { revealFocus } from '../../../src/views/focus/revealFocus.ts';

/** A link of 40 px in a scroller of 500 px, of which the lower half is out of sight. */
function show() {
  document.body.innerHTML = '<div style="overflow: auto"><a href="#it">A link</a></div>';
  const [scroller, link] = [document.querySelector('div')!, document.querySelector('a')!];
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 300, 500);
  const rows = { grownBy: 0 };
  link.getBoundingClientRect = () => new DOMRect(0, 480 + rows.grownBy - scroller.scrollTop, 100, 40);
  Object.defineProperty(scroller, 'clientHeight', { value: 500 });
  Object.defineProperty(scroller, 'clientWidth', { value: 300 });
  link.focus();
  return { scroller, link, rows };
}

test('what Tab reaches is scrolled into view as a whole; other keys scroll nothing', () => {
  const stop = revealFocus();
  const { scroller, link } = show();
  link.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }));
  expect(scroller.scrollTop).toBe(0);
  link.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
  expect(scroller.scrollTop).toBe(20);
  stop();
  scroller.scrollTop = 0;
  link.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
  expect(scroller.scrollTop).toBe(0);
});

test('what is pushed out of sight by rows that get their height only then is scrolled to again', async () => {
  const stop = revealFocus();
  const { scroller, link, rows } = show();
  link.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
  rows.grownBy = 700;
  await vi.waitFor(() => expect(scroller.scrollTop).toBe(720));
  stop();
});

test('nothing is scrolled to once it has lost the focus', async () => {
  const stop = revealFocus();
  const { scroller, link, rows } = show();
  link.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
  rows.grownBy = 700;
  link.blur();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(scroller.scrollTop).toBe(20);
  stop();
});

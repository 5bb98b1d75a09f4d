// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listenToLanes } from '../../../src/views/timeline/listenToLanes.ts';

let stop: AbortController;
let isAwaited = false;
let handled: string[];
const lanes = document.createElement('div');
const beside = document.createElement('input');

beforeEach(() => {
  stop = new AbortController();
  handled = [];
  isAwaited = false;
  document.body.replaceChildren(lanes, beside);
  const onKey = (key: string) => {
    handled.push(key);
    return key === 'ArrowRight';
  };
  listenToLanes(lanes, { onPress: () => undefined, isAwaited: () => isAwaited, onKey }, stop.signal);
});
afterEach(() => stop.abort());

/** Whether the browser would still act on the key. */
const press = (target: EventTarget, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));

describe('keys', () => {
  test('in the lanes are handled, and never scroll the page around', () => {
    expect(press(lanes, 'ArrowRight')).toBe(false);
    expect(['ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) => press(lanes, key))).not.toContain(true);
    expect(press(lanes, 'x')).toBe(true);
  });

  test('while the focused mark is drawn anew belong to the lanes', () => {
    isAwaited = true;
    expect(press(document.body, 'ArrowRight')).toBe(false);
    expect(press(document.body, 'Home')).toBe(false);
  });

  test('elsewhere are left alone', () => {
    expect(press(document.body, 'ArrowRight')).toBe(true);
    isAwaited = true;
    expect(press(beside, 'Home')).toBe(true);
    expect(handled).toEqual([]);
  });
});

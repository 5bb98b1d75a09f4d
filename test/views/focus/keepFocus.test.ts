// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../../src/views/focus/keepFocus.ts';

let root: HTMLElement;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom lays nothing out: here only the attribute hides an element.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return { length: this.closest('[hidden]') ? 0 : 1 } as DOMRectList;
  });
  root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = `
    <section><h2 tabindex="-1">Results</h2>
      <ul><li><button>one</button></li><li><button>two</button></li><li><button>three</button></li></ul>
    </section>
    <footer><button>next</button></footer>`;
  stop = keepFocus(root);
});

afterEach(() => {
  stop();
  root.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const named = (text: string) => [...root.querySelectorAll('button')].find((it) => it.textContent === text)!;
const lose = async (change: () => void) => {
  change();
  await vi.advanceTimersByTimeAsync(200);
  return document.activeElement?.textContent;
};

test('the neighbour after what is removed has the focus', async () => {
  named('two').focus();
  expect(await lose(() => named('two').closest('li')!.remove())).toBe('three');
});

test('after the last one, the one before it', async () => {
  named('three').focus();
  expect(await lose(() => named('three').closest('li')!.remove())).toBe('two');
});

test('without neighbours, what is nearest in the part around', async () => {
  named('two').focus();
  expect(await lose(() => root.querySelector('ul')!.remove())).toBe('Results');
  named('next').focus();
  expect(await lose(() => root.querySelector('footer')!.remove())).toBe('Results');
});

test('after a dialog that was opened from nothing, nothing has the focus', async () => {
  const dialog = root.appendChild(document.createElement('dialog'));
  dialog.innerHTML = '<button>close</button><button>other</button>';
  named('close').focus();
  expect(await lose(() => Object.assign(named('close'), { disabled: true }))).toBe('other');
  (document.activeElement as HTMLElement).blur();
  expect(await lose(() => dialog.remove())).toBe(document.body.textContent);
});

test('a button that is switched off or hidden passes the focus on', async () => {
  named('one').focus();
  expect(await lose(() => Object.assign(named('one'), { disabled: true }))).toBe('two');
  expect(await lose(() => Object.assign(named('two'), { hidden: true }))).toBe('three');
});

test('what something else has taken stays there', async () => {
  named('one').focus();
  const taken = await lose(() => {
    named('one').closest('li')!.remove();
    named('next').focus();
  });
  expect(taken).toBe('next');
});

test('a press beside everything takes the focus away', async () => {
  named('one').focus();
  root.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  named('one').blur();
  await lose(() => named('one').remove());
  expect(document.activeElement).toBe(document.body);
});

test('a view that returns the focus to its new mark a moment later is not disturbed', async () => {
  named('two').focus();
  named('two').closest('li')!.remove();
  await vi.advanceTimersByTimeAsync(50);
  expect(document.activeElement).toBe(document.body);
  named('next').focus();
  expect(await lose(() => {})).toBe('next');
});

test('changes that go on elsewhere do not put it off', async () => {
  named('two').focus();
  named('two').closest('li')!.remove();
  for (let step = 0; step < 3; step++) {
    await vi.advanceTimersByTimeAsync(50);
    root.querySelector('footer')!.append(document.createElement('i'));
  }
  expect(document.activeElement?.textContent).toBe('three');
});

test('what is disabled or hidden elsewhere is no reason to ask where the focus is, which would cost a layout', async () => {
  named('two').focus();
  await lose(() => root.querySelector('footer')!.toggleAttribute('hidden', true));
  await lose(() => Object.assign(named('one'), { disabled: true }));
  expect(Element.prototype.getClientRects).not.toHaveBeenCalled();
  expect(await lose(() => root.querySelector('ul')!.toggleAttribute('hidden', true))).toBe('Results');
});

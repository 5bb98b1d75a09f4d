// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isOpened, isSameOverlay, overlayBoxes } from '../../../src/views/map/overlayBoxes.ts';

/** A legend, whose lists can be open in it while it is closed itself. */
function legend({ open, listOpen }: { open: boolean; listOpen: boolean }): HTMLElement {
  const overlay = document.createElement('div');
  overlay.innerHTML = `<div class="map-obstacle"><section>
    <details ${open ? 'open' : ''}><details ${listOpen ? 'open' : ''}></details></details>
  </section></div>`;
  return overlay;
}

test('a legend counts as opened only if it is open itself', () => {
  const openedOf = (open: boolean, listOpen: boolean) => overlayBoxes(legend({ open, listOpen }))[0]?.opened;
  expect([openedOf(true, false), openedOf(true, true)]).toEqual([true, true]);
  expect([openedOf(false, false), openedOf(false, true)]).toEqual([false, false]);
  expect(isOpened(document.createElement('p'))).toBe(false);
});

test('what has been opened is another box, also at the same place', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10, opened: false };
  expect(isSameOverlay(box, { ...box })).toBe(true);
  expect(isSameOverlay(box, { ...box, opened: true })).toBe(false);
});

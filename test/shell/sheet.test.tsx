// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SheetBar } from '../../src/shell/SheetBar.tsx';
import { USUAL_SHEET, useSheet } from '../../src/shell/useSheet.ts';
import { createAppStore, StoreContext } from '../../src/store/context.ts';
import { anEvent, aState } from '../helpers.ts';

let isPhone = true;

function Phone() {
  const sheet = useSheet();
  return (
    <>
      <search>
        <input type="search" aria-label="Search" />
      </search>
      <SheetBar sheet={sheet ?? USUAL_SHEET} />
      <output>{sheet?.height ?? 'no sheet'}</output>
    </>
  );
}

function show(view: NonNullable<Parameters<typeof aState>[1]>['view'] = {}) {
  const store = createAppStore(aState([anEvent('siege', '1992'), anEvent('truce', '1994')], { view }));
  render(
    <StoreContext value={store}>
      <Phone />
    </StoreContext>,
  );
  return store;
}
const height = () => screen.getByRole('status').textContent;
const more = () => screen.getByRole('button', { name: 'More text' });
const less = () => screen.getByRole('button', { name: 'More map' });

beforeEach(() => {
  isPhone = true;
  vi.stubGlobal('matchMedia', () => ({ matches: isPhone, addEventListener() {}, removeEventListener() {} }));
  HTMLElement.prototype.setPointerCapture = () => {};
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('buttons and arrow keys step through the heights, and stop at the ends without losing the focus', async () => {
  show();
  expect(height()).toBe('half');
  await userEvent.click(more());
  await userEvent.click(more());
  expect(height()).toBe('full');
  expect(more().getAttribute('aria-disabled')).toBe('true');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(height()).toBe('peek');
  expect(document.activeElement).toBe(more());
  await userEvent.keyboard('{ArrowUp}');
  expect(height()).toBe('half');
  expect(less().hasAttribute('aria-disabled')).toBe(false);
});

test('a drag moves by as many heights as it is long, a short or cancelled one by none', () => {
  show();
  const grip = document.querySelector('.sheet-grip')!;
  const drag = (by: number) => {
    fireEvent.pointerDown(grip, { button: 0, clientY: 500 });
    fireEvent.pointerMove(grip, { clientY: 500 + by });
    fireEvent.pointerUp(grip, { clientY: 500 + by });
    return height();
  };
  expect(drag(-40)).toBe('half');
  expect(drag(-70)).toBe('full');
  expect(drag(130)).toBe('peek');
  fireEvent.pointerDown(grip, { button: 0, clientY: 500 });
  fireEvent.pointerCancel(grip, { clientY: 300 });
  fireEvent.pointerUp(grip, { clientY: 300 });
  expect(height()).toBe('peek');
  expect(document.querySelector<HTMLElement>('.sheet-bar')!.style.translate).toBe('');
});

test('a line tells what is open, or how many events are shown', async () => {
  const { actions } = show({ window: { start: 0, end: Date.UTC(2000, 0) } });
  await userEvent.click(less());
  expect(screen.getByText('2 of 2 events')).toBeTruthy();
  act(() => actions.selectEvent('siege'));
  expect(screen.getByText('siege')).toBeTruthy();
  expect(height()).toBe('peek');
});

test('the text has the screen while the reader searches, until something is opened', async () => {
  const { actions } = show();
  const search = screen.getByRole('searchbox');
  await userEvent.click(search);
  expect(height()).toBe('full');
  await userEvent.click(document.body);
  expect(height()).toBe('half');
  await userEvent.type(search, 'siege');
  await userEvent.click(document.body);
  expect(height()).toBe('full');
  act(() => actions.selectEvent('siege'));
  expect(height()).toBe('half');
});

test.each([{ embed: true }, { presenting: true }, { shown: 'map,list' }] as const)(
  'there is no sheet with %j, nor on a larger screen',
  (view) => {
    show(view);
    expect(height()).toBe('no sheet');
    cleanup();
    isPhone = false;
    show();
    expect(height()).toBe('no sheet');
  },
);

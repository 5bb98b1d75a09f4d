// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAppStore } from '../../../src/store/context.ts';
import { GroupList } from '../../../src/views/timeline/GroupList.tsx';
import { aDataset, anEvent, aState } from '../../helpers.ts';
import { inStore } from '../../inStore.tsx';

const dataset = aDataset(['first', 'second', 'third'].map((id) => anEvent(id, '2020-10-10')));
const choose = vi.fn<(id: string) => void>();
const onClose = vi.fn<() => void>();
let mark: HTMLButtonElement;

beforeEach(() => {
  mark = document.body.appendChild(document.createElement('button'));
  const group = { events: [...dataset.events.values()], mark, choose };
  const state = aState(dataset, { view: { selectedId: 'second' } });
  render(<GroupList group={group} onClose={onClose} />, inStore(createAppStore(state)));
});
afterEach(() => {
  cleanup();
  mark.remove();
  vi.clearAllMocks();
});

const item = (name: string) => screen.getByRole('button', { name: new RegExp(name) });

test('lists the events of a mark, and says which is selected', () => {
  screen.getByRole('dialog', { name: '3 events, 10 October 2020' });
  expect(item('first').textContent).toBe('first10 Oct 2020');
  expect(item('second').getAttribute('aria-current')).toBe('true');
});

test('takes the focus; arrows, Home and End move it, Enter selects', async () => {
  expect(document.activeElement).toBe(item('first'));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(item('third'));
  await userEvent.keyboard('{Home}');
  expect(document.activeElement).toBe(item('first'));
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(choose).toHaveBeenCalledExactlyOnceWith('second');
  expect(onClose).toHaveBeenCalledOnce();
});

test('Escape closes only the list, and returns the focus to the mark', async () => {
  const others = vi.fn<(press: KeyboardEvent) => void>();
  document.addEventListener('keydown', others, { once: true });
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(mark);
  expect(others.mock.calls[0]![0].defaultPrevented).toBe(true);
});

test('a press elsewhere closes it', async () => {
  await userEvent.click(item('second'));
  onClose.mockClear();
  await userEvent.click(document.body);
  expect(onClose).toHaveBeenCalledOnce();
});

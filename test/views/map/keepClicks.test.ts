// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { keepClicks } from '../../../src/views/map/keepClicks.ts';

function aMark() {
  const map = document.createElement('div');
  const mark = map.appendChild(document.createElement('button'));
  const open = vi.fn();
  mark.addEventListener('click', open);
  keepClicks(mark);
  const reached = vi.fn();
  for (const type of ['mousedown', 'click', 'dblclick', 'contextmenu'])
    map.addEventListener(type, ({ type }) => reached(type));
  const send = (type: string, clientX = 0) =>
    mark.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX }));
  return { open, reached, send };
}

test('a click is the mark’s alone; a press reaches the map, to drag it', () => {
  const { open, reached, send } = aMark();
  for (const type of ['mousedown', 'click', 'dblclick', 'contextmenu']) send(type, 1);
  expect(open).toHaveBeenCalledTimes(1);
  expect(reached.mock.calls).toEqual([['mousedown']]);
});

test('the end of a drag is no click; the next click, by pointer or key, is one', () => {
  const { open, send } = aMark();
  send('mousedown', 10);
  send('click', 60);
  expect(open).not.toHaveBeenCalled();
  send('click');
  send('mousedown', 60);
  send('click', 61);
  expect(open).toHaveBeenCalledTimes(2);
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { partsToRead, requestedEvent, requestedViews } from '../../src/boot/requestedView.ts';

beforeEach(() => {
  for (const [now, former] of [
    ['e1', ''],
    ['e2', 'old older'],
  ] as const) {
    const item = document.createElement('li');
    item.dataset.event = now;
    if (former) item.dataset.formerIds = former;
    document.body.append(item);
  }
});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

test.each([
  ['?event=e1', 'e1'],
  ['?event=old', 'e2'],
  ['?event=older.', 'e2'],
  ['?view=map&amp;event=old', 'e2'],
  ['?event=ol', undefined],
])('%s asks for %s', (address, id) => {
  history.replaceState(null, '', `/${address}`);
  expect(requestedEvent()?.dataset.event).toBe(id);
});

test.each([
  ['', undefined],
  ['?view=all', undefined],
  ['?view=map', ['map']],
  ['?view=list,map', ['map', 'list']],
  ['?view=list&view=map', ['map', 'list']],
  ['?view=map%2Ctimeline', ['map', 'timeline']],
  ['?view=globe', undefined],
  ['?view=list&present=1', ['map']],
])('%s asks for the views %j', (address, views) => {
  history.replaceState(null, '', `/${address}`);
  expect(requestedViews()).toEqual(views);
});

const NOTES = 'chronology-notes.json';
const PAGES = 'chronology-pages.json';

test.each([
  ['', []],
  ['?from=1991&view=map&names=am', []],
  ['?event=e1', [NOTES]],
  ['?view=map&amp;path=p1', [NOTES, PAGES]],
  ['?page=places', [PAGES]],
  ['?event=e1&page=places', [NOTES, PAGES]],
  ['?q=truce', [NOTES, PAGES]],
])('what %s needs to be read: %j', (address, parts) => {
  history.replaceState(null, '', `/${address}`);
  expect(partsToRead()).toEqual(parts);
});

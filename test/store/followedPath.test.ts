import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/store/address.ts';
import { createAppStore } from '../../src/store/context.ts';
import {
  selectBroughtOut,
  selectCover,
  selectMapEvents,
  selectStepNumbers,
} from '../../src/store/followedPath.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

const dataset = aDataset(
  [
    anEvent('a', '1991', { places: ['yerevan', 'shusha'] }),
    anEvent('b', '1993'),
    anEvent('c', '2015', { places: ['shusha'], kind: 'fighting' }),
  ],
  {
    paths: [
      {
        id: 'p1',
        title: 'Backwards',
        ages: '15+',
        intro: 'Look.',
        steps: [
          { event: 'c', question: 'Why?' },
          { event: 'a', question: 'Who?' },
        ],
      },
    ],
  },
);
const stateOf = (search: string) => ({ ...aState(dataset), view: parseAddress(search, dataset).view });
const onMap = (search: string) =>
  [...selectMapEvents(stateOf(search))].map(([place, events]) => [place, ...events.map(({ id }) => id)]);

describe('a link to a path', () => {
  test.each(['?path=p1', '?path=c,a', '?path=c,gone,a', '?path=/Two,c/Why,a&embed=1'])(
    '%s opens its cover',
    (search) => expect(selectCover(stateOf(search))?.steps.map(({ event }) => event.id)).toEqual(['c', 'a']),
  );

  test.each([
    '?path=p1&event=c',
    '?path=p1&event=b',
    '?path=p1&page=paths',
    '?path=p1&present=1',
    '?path=gone',
  ])('%s does not', (search) => expect(selectCover(stateOf(search))).toBeUndefined());

  test('shows time in which one of its events is', () => {
    const { window } = stateOf('?path=c').view;
    expect(window.start).toBeLessThan(Date.UTC(2015, 6));
    expect(window.end).toBeGreaterThan(Date.UTC(2015, 6));
    expect(stateOf('?path=a,c').view.window).toEqual(dataset.opening);
  });

  test('has the title and the author of an own path, and the title of a lesson', () => {
    expect(selectCover(stateOf('?path=/Two/Class.LQ.9,c,a/Why'))).toMatchObject({
      title: 'Two',
      author: 'Class-9',
      steps: [{ event: { id: 'c' } }, { event: { id: 'a' }, question: 'Why' }],
    });
    expect(selectCover(stateOf('?path=p1'))).toMatchObject({ title: 'Backwards', author: undefined });
  });
});

describe('while a path is followed', () => {
  test('the map shows its events alone, whatever window and filters are', () => {
    const own = [
      ['yerevan', 'a'],
      ['shusha', 'a', 'c'],
    ];
    expect(onMap('?path=c,a')).toEqual(own);
    expect(onMap('?path=c,a&event=c&from=1993&to=1994&kind=legal')).toEqual(own);
    expect(onMap('?path=c,a&present=1')).toEqual(own);
    expect(onMap('?')).toEqual([
      ['yerevan', 'a', 'b'],
      ['shusha', 'a'],
    ]);
  });

  test('its events have the numbers of their steps', () => {
    expect([...selectStepNumbers(stateOf('?path=c,a&event=a'))!]).toEqual([
      ['c', 1],
      ['a', 2],
    ]);
    expect(selectStepNumbers(stateOf('?event=a'))).toBeUndefined();
  });

  test('the timeline brings them out among those that match', () => {
    const broughtOut = (search: string) => selectBroughtOut(stateOf(search))?.events.map(({ id }) => id);
    expect(broughtOut('?path=c,a')).toEqual(['a', 'c']);
    expect(broughtOut('?path=c,a&kind=fighting')).toEqual(['c']);
    expect(broughtOut('?event=a')).toBeUndefined();
  });

  test('the page on which a path is made shows all events', () => {
    expect(onMap('?path=c,a&page=paths&entry=own')).toEqual(onMap('?'));
    expect(selectStepNumbers(stateOf('?path=c,a&page=paths'))).toBeUndefined();
  });
});

test('the cover can be opened from a step and from any page', () => {
  const { api, actions } = createAppStore(stateOf('?path=c,a&event=a'));
  actions.closePage();
  expect(selectCover(api.getState())).toBeDefined();
  actions.openPage('about');
  actions.openCover({ kind: 'lesson', id: 'p1' });
  expect(selectCover(api.getState())?.title).toBe('Backwards');
});

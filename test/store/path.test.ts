import { describe, expect, test } from 'vitest';
import { parseAddress, writeAddress } from '../../src/store/address.ts';
import { createAppStore } from '../../src/store/context.ts';
import {
  selectNextEvent,
  selectPath,
  selectPreviousEvent,
  selectSequence,
  selectStep,
  selectVisibleEvents,
} from '../../src/store/selectors.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

const dataset = aDataset(
  [anEvent('a', '1991'), anEvent('b', '1993'), anEvent('c', '1995'), anEvent('d', '1997')],
  {
    paths: [
      {
        id: 'p1',
        title: 'Backwards',
        ages: '15+',
        intro: 'Look.',
        steps: [
          { event: 'd', question: 'Why?' },
          { event: 'gone', question: 'Where?' },
          { event: 'b', question: 'Who?', compare_topic: 'who-fired' },
        ],
      },
    ],
  },
);
const read = (search: string) => parseAddress(search, dataset);
const stateOf = (search: string) => ({ ...aState(dataset), view: read(search).view });

describe('a path in the address', () => {
  test.each(['?path=p1', '?path=c,a', '?event=b&path=p1&present=1&autoplay=8', '?embed=1'])(
    '%j is the same after parsing and writing',
    (search) => expect(writeAddress(stateOf(search), '')).toBe(search),
  );

  test('leaves out events that are not known, and names them', () => {
    const { view, ignored } = read('?path=c,gone,a,c');
    expect(view.path).toEqual({ kind: 'own', eventIds: ['c', 'a'] });
    expect(ignored).toEqual([{ name: 'path', value: 'gone' }]);
  });

  test('is none when none of its events is known', () => {
    expect(read('?path=gone')).toMatchObject({ ignored: [{ name: 'path', value: 'gone' }] });
    expect(stateOf('?path=gone').view.path).toBeUndefined();
  });

  test.each(['1', '0', '-5', 'fast', '601'])('%s seconds for each event are refused', (seconds) =>
    expect(read(`?autoplay=${seconds}`).ignored).toEqual([{ name: 'autoplay', value: seconds }]),
  );
});

describe('a path that is followed', () => {
  test('gives Next and Previous its own order', () => {
    expect(selectNextEvent(stateOf('?path=p1&event=d'))?.id).toBe('b');
    expect(selectPreviousEvent(stateOf('?path=p1&event=b'))?.id).toBe('d');
    expect(selectNextEvent(stateOf('?path=p1&event=b'))).toBeUndefined();
  });

  test('is entered at its ends from an event that is not on it', () => {
    expect(selectNextEvent(stateOf('?path=c,a&event=b'))?.id).toBe('c');
    expect(selectPreviousEvent(stateOf('?path=c,a&event=b'))?.id).toBe('a');
  });

  test('skips what the filters hide', () =>
    expect(selectNextEvent(stateOf('?path=p1&event=d&kind=fighting'))?.id).toBe('b'));

  test('has a question and claims to compare for each step of a lesson', () => {
    expect(selectStep(stateOf('?path=p1&event=b'))).toMatchObject({ question: 'Who?', topic: 'who-fired' });
    expect(selectStep(stateOf('?path=c,b&event=b'))?.question).toBeUndefined();
    expect(selectStep(stateOf('?path=p1&event=a'))).toBeUndefined();
    expect(selectPath(stateOf('?path=p1'))?.lesson?.title).toBe('Backwards');
  });

  test('ends when the matching events are to be followed again', () => {
    const { api, actions } = createAppStore(stateOf('?path=c,a&event=a'));
    actions.followPath(undefined);
    expect(selectNextEvent(api.getState())?.id).toBe('b');
  });
});

describe('presenting', () => {
  test('begins with the first event of the path, or of the window', () => {
    expect(stateOf('?path=c,a&present=1').view.selectedId).toBe('c');
    expect(stateOf('?from=1994&to=1998&present=1').view.selectedId).toBe('c');
    expect(stateOf('?event=b&path=c,a&present=1').view.selectedId).toBe('b');
  });

  test('goes through what is shown, beginning with the first of it, and moves nothing', () => {
    const { api, actions } = createAppStore(stateOf('?from=1993&to=1998'));
    const { window } = api.getState().view;
    actions.startPresenting();
    const shown = selectVisibleEvents(api.getState()).map(({ id }) => id);
    expect(selectSequence(api.getState()).map(({ id }) => id)).toEqual(shown);
    for (const id of shown) {
      expect(api.getState().view).toMatchObject({ selectedId: id, window });
      actions.selectNext();
    }
    expect(api.getState().view.selectedId).toBe(shown.at(-1));
  });

  test('an event that is not among what is shown is presented among all that match', () => {
    const { api, actions } = createAppStore(stateOf('?from=1996&to=1998&event=a'));
    actions.startPresenting();
    expect(selectSequence(api.getState())).toHaveLength(4);
    expect(api.getState().view.selectedId).toBe('a');
  });

  test('starts from the page as it is, and keeps the event when it ends', () => {
    const { api, actions } = createAppStore(stateOf('?path=c,a&page=about'));
    actions.startPresenting();
    expect(api.getState().view).toMatchObject({ presenting: true, selectedId: 'c', page: undefined });
    actions.stopPresenting();
    expect(api.getState().view).toMatchObject({ presenting: false, selectedId: 'c' });
  });
});

test('reports and leaves out a step whose event is not known', () => {
  expect(dataset.issues).toEqual([
    expect.objectContaining({ record: 'p1', field: 'steps.1.event', value: '"gone"' }),
  ]);
  expect(dataset.paths.get('p1')?.steps.map(({ eventId }) => eventId)).toEqual(['d', 'b']);
});

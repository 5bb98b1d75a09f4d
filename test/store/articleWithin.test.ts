import { describe, expect, test } from 'vitest';
import { daysToSpan } from '../../src/load/Linker.ts';
import { parseAddress } from '../../src/store/address.ts';
import { eventsOfArticle, selectArticleWithin } from '../../src/store/articleWithin.ts';
import { createAppStore } from '../../src/store/context.ts';
import {
  selectArticleIndex,
  selectArticleTotal,
  selectListedEvents,
  selectMatchingEvents,
  selectNextEvent,
  selectPosition,
  selectPreviousEvent,
  selectSequence,
  selectVisibleEvents,
} from '../../src/store/selectors.ts';
import { NO_FILTERS, withView } from '../../src/store/state.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

const anArticle = (id: string, changes: object = {}) => ({
  id,
  title: `Article ${id}`,
  publisher: 'A paper',
  agency: 'AP',
  age_label: '2 years ago',
  published: '1996-01-01',
  published_note: 'as printed',
  complete: true,
  relevance: 'The conflict',
  on_conflict: true,
  passages: [],
  sources: [],
  ...changes,
});

const dataset = aDataset(
  [
    anEvent('before', '1991'),
    anEvent('war', '1992', { articles: ['a1'], kind: 'fighting' }),
    anEvent('between', '1993'),
    anEvent('truce', '1994', { articles: ['a1', 'a2'] }),
    anEvent('later', '2005', { articles: ['a1'] }),
    anEvent('pirates', '1995', { track: 'also', articles: ['beside'] }),
  ],
  {
    articles: [
      anArticle('a1'),
      anArticle('a2'),
      anArticle('none'),
      anArticle('beside', { on_conflict: false }),
    ],
  },
);
const state = aState(dataset);
const open = (articleId: string) => withView(state, { articleId });
const ids = (events: readonly { id: string }[] | undefined) => events?.map(({ id }) => id);

describe('the events of an open article', () => {
  test('are those that rest on it', () => {
    expect(ids(eventsOfArticle(dataset, 'a1'))).toEqual(['war', 'truce', 'later']);
    expect(ids(selectArticleIndex(open('a1'))?.events)).toEqual(['war', 'truce', 'later']);
    expect(selectArticleTotal(open('a1'))).toBe(3);
    expect(selectArticleIndex(state)).toBeUndefined();
  });

  test('are listed, as far as they are in the window; timeline and map keep the others', () => {
    expect(ids(selectListedEvents(open('a1')))).toEqual(['war', 'truce']);
    expect(ids(selectVisibleEvents(open('a1')))).toEqual(['before', 'war', 'between', 'truce']);
    expect(selectListedEvents(state)).toBe(selectVisibleEvents(state));
  });

  test('are what next and previous go through', () => {
    expect(ids(selectSequence(open('a1')))).toEqual(['war', 'truce', 'later']);
    expect(selectNextEvent(open('a1'))?.id).toBe('war');
    expect(selectPreviousEvent(open('a1'))?.id).toBe('truce');
  });

  test('leave the sequence of a followed path as it is', () => {
    const path = { kind: 'own', eventIds: ['between', 'war'] } as const;
    expect(ids(selectSequence(withView(open('a1'), { path })))).toEqual(['between', 'war']);
  });

  test('are only those that match; if none does, nothing changes', () => {
    const fighting = { filters: { ...NO_FILTERS, kinds: ['fighting'] } };
    expect(ids(selectArticleIndex(withView(open('a1'), fighting))?.events)).toEqual(['war']);
    expect(selectArticleTotal(withView(open('a1'), fighting))).toBe(3);
    expect(selectArticleIndex(withView(open('a2'), fighting))).toBeUndefined();
    expect(ids(selectListedEvents(withView(open('a2'), fighting)))).toEqual(['war']);
    expect(selectArticleIndex(open('none'))).toBeUndefined();
  });

  test('match although their track is off, unless tracks are chosen', () => {
    expect(ids(selectMatchingEvents(state))).not.toContain('pirates');
    expect(ids(selectMatchingEvents(open('beside')))).toContain('pirates');
    expect(ids(selectListedEvents(open('beside')))).toEqual(['pirates']);
    const chosen = { filters: { ...NO_FILTERS, tracks: ['armenia-azerbaijan'] } };
    expect(ids(selectMatchingEvents(withView(open('beside'), chosen)))).not.toContain('pirates');
  });

  test('stay the same objects whatever is selected', () => {
    const article = open('a1');
    const selected = withView(article, { selectedId: 'war' });
    expect(selectArticleIndex(selected)).toBe(selectArticleIndex(article));
    expect(selectListedEvents(selected)).toBe(selectListedEvents(article));
  });
});

describe('the reader is within an article', () => {
  const started = () => {
    const { api, actions } = createAppStore(aState(dataset));
    return { api, actions, within: () => selectArticleWithin(api.getState())?.id };
  };

  test('while it is open, and on the way through its events', () => {
    const { api, actions, within } = started();
    actions.openArticle('a1');
    expect(within()).toBe('a1');
    const opened = [];
    for (let step = 0; step < 4; step++) {
      actions.selectNext();
      opened.push(api.getState().view.selectedId);
      expect([within(), selectPosition(api.getState())]).toEqual(['a1', Math.min(step, 2)]);
    }
    expect(opened).toEqual(['war', 'truce', 'later', 'later']);
    expect(api.getState().view.articleId).toBeUndefined();
  });

  test('until an event is selected that does not rest on it', () => {
    const { actions, within } = started();
    actions.openArticle('a1');
    actions.selectEvent('war');
    actions.selectEvent('between');
    actions.selectEvent('war');
    expect(within()).toBeUndefined();
  });

  test.each<[string, (actions: ReturnType<typeof started>['actions']) => void]>([
    ['everything is closed', ({ closePage }) => closePage()],
    ['another page is opened', ({ openPage }) => openPage('about')],
    ['the event is closed', ({ selectEvent }) => selectEvent(undefined)],
    ['a search is typed', ({ setQuery }) => setQuery('happened')],
  ])('until %s', (_, leave) => {
    for (const goOn of [false, true]) {
      const { api, actions, within } = started();
      actions.openArticle('a1');
      if (goOn) actions.selectEvent('war');
      leave(actions);
      actions.stopPresenting();
      expect(within()).toBeUndefined();
      actions.selectEvent('war');
      expect([within(), selectSequence(api.getState()).length]).toEqual([undefined, 5]);
    }
  });

  test('not on another page', () => {
    expect(selectArticleWithin(withView(open('a1'), { page: 'about' }))).toBeUndefined();
  });

  test.each([undefined, 'between', 'truce'])(
    'its events are presented, and nothing else (open: %s)',
    (id) => {
      const { api, actions, within } = started();
      actions.selectEvent(id);
      actions.openArticle('a1');
      actions.startPresenting();
      const { view } = api.getState();
      expect(view).toMatchObject({ presenting: true, articleId: undefined });
      expect(view.selectedId).toBe(id === 'truce' ? 'truce' : 'war');
      expect(selectSequence(api.getState()).map((it) => it.id)).toEqual(['war', 'truce', 'later']);
      actions.selectNext();
      actions.stopPresenting();
      expect([within(), api.getState().view.selectedId]).toEqual(['a1', id === 'truce' ? 'later' : 'truce']);
    },
  );

  test('of the one that was opened last', () => {
    const { actions, within } = started();
    actions.openArticle('a1');
    actions.selectEvent('truce');
    actions.openArticle('a2');
    actions.selectEvent('truce');
    expect(within()).toBe('a2');
  });
});

describe('the window', () => {
  test('moves to the events of an article that is opened only if it has none of them', () => {
    const { api, actions } = createAppStore(aState(dataset));
    const before = api.getState().view.window;
    actions.openArticle('a1');
    expect(api.getState().view.window).toBe(before);
    actions.showWindow(daysToSpan('1998-01-01', '2001-12-31'));
    actions.openArticle('a2');
    const { window } = api.getState().view;
    expect(window.start).toBeLessThanOrEqual(Date.UTC(1994, 0));
    expect(window.end).toBeGreaterThanOrEqual(Date.UTC(1995, 0));
  });

  test('of an address with an article has one of its events, unless the address gives the window', () => {
    const late = aDataset([anEvent('war', '1992'), anEvent('trial', '2005', { articles: ['a1'] })], {
      articles: [anArticle('a1')],
    });
    const shown = (search: string) =>
      ids(selectListedEvents({ ...aState(late), view: parseAddress(search, late).view }));
    expect(shown('?article=a1')).toEqual(['trial']);
    expect(shown('?article=a1&from=1992&to=1993')).toEqual([]);
  });
});

// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadChronology } from '../../src/load/loadChronology.ts';
import { EventRecord } from '../../src/load/records.ts';
import { createAppStore } from '../../src/store/context.ts';
import { selectMatchingEvents } from '../../src/store/selectors.ts';
import { aDocument, anEvent, aState } from '../helpers.ts';

const source = (id: string) => ({ id, publisher: 'A paper', perspective: 'int', seen: true });
const CLAIM = {
  id: 'c1',
  event: 'gone',
  topic: 't',
  speaker: 'A',
  statement: 'B',
  verified: true,
  source: { publisher: 'A paper' },
};

/** Serves documents by the ends of their addresses. */
function serve(files: Record<string, object>) {
  vi.stubGlobal('fetch', async (address: string) => {
    const name = Object.keys(files).find((it) => address.endsWith(it));
    return name ? Response.json(files[name]) : new Response('', { status: 404 });
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function serveInTwoParts() {
  const { sources: _, ...first } = aDocument([
    anEvent('sound', '1991', { sources: ['s1'] }),
    anEvent('half', '1992', { sources: ['s1', 's99'] }),
  ]);
  serve({
    'first.json': { ...first, more: ['rest.json'] },
    'rest.json': { sources: [source('s1')], claims: [CLAIM] },
  });
  return loadChronology('first.json');
}

describe('the second part of a document', () => {
  test('resolves what the first part refers to, and reports ids that do not exist', async () => {
    const { dataset, rest } = await serveInTwoParts();
    expect(dataset.issues).toEqual([]);
    const { actions, api } = createAppStore(aState(dataset));
    actions.addDetails(await rest());
    const whole = api.getState().dataset;
    expect(whole.sourceIdsByEvent.get('half')).toEqual(['s1']);
    expect(whole.claims).toEqual([]);
    expect(whole.issues.map(({ record, field }) => [record, field])).toEqual([
      ['half', 'sources'],
      ['c1', 'event'],
    ]);
  });

  test('keeps the same object for everything else', async () => {
    const { dataset, rest } = await serveInTwoParts();
    const whole = await rest();
    expect(whole.events.get('sound')).toBe(dataset.events.get('sound'));
    expect([whole.places, whole.articles, whole.opening]).toEqual([
      dataset.places,
      dataset.articles,
      dataset.opening,
    ]);
    expect(whole.places).toBe(dataset.places);
    expect(whole.articles).toBe(dataset.articles);
  });

  test('causes no rendering where everything resolves', async () => {
    const { sources, ...first } = aDocument([anEvent('sound', '1991')]);
    serve({ 'first.json': { ...first, more: ['rest.json'] }, 'rest.json': { sources: sources as object } });
    const { dataset, rest } = await loadChronology('first.json');
    const state = aState(dataset);
    const drawn = selectMatchingEvents(state);
    expect(selectMatchingEvents({ ...state, dataset: await rest() })).toBe(drawn);
  });

  test('does not parse a record of the first part again', async () => {
    const { rest } = await serveInTwoParts();
    const read = vi.spyOn(EventRecord, 'safeParse');
    await rest();
    expect(read).not.toHaveBeenCalled();
  });
});

test('an array that comes later is not reported missing before', async () => {
  const { places, ...first } = aDocument([anEvent('e', '1991', { places: ['shusha', 'atlantis'] })]);
  serve({ 'first.json': { ...first, more: ['rest.json'] }, 'rest.json': { places: places as object } });
  const { dataset, rest } = await loadChronology('first.json');
  expect(dataset.issues).toEqual([]);
  const whole = await rest();
  expect(whole.events.get('e')?.placeIds).toEqual(['shusha']);
  expect(whole.issues).toEqual([
    expect.objectContaining({ record: 'e', field: 'places', value: '"atlantis"' }),
  ]);
});

describe('an error of loading has a reason and a cause', () => {
  test.each([
    ['cannot be reached', () => Promise.reject(new TypeError('offline'))],
    ['the server answers 404', async () => new Response('', { status: 404 })],
    ['is not JSON', async () => new Response('<html>')],
  ])('%s', async (words, answer) => {
    vi.stubGlobal('fetch', answer);
    const error = await loadChronology('first.json').catch((it: Error) => it);
    expect(error).toMatchObject({ message: expect.stringContaining(words) });
    if (!words.includes('404')) expect((error as Error).cause).toBeInstanceOf(Error);
  });
});

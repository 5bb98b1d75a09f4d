// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { appFiles, checkedDigests } from '../../src/build/chronologyFiles.ts';
import { compileChronology } from '../../src/build/compileChronology.ts';
import { linkCompiled } from '../../src/build/linkCompiled.ts';
import { acceptDocument, acceptPart, CHECKED_META } from '../../src/load/checkedInBuild.ts';
import { completeRecords } from '../../src/load/laterFields.ts';
import { loadChronology } from '../../src/load/loadChronology.ts';
import { parseDocument, parsePart } from '../../src/load/parseDocument.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { aDocument, anEvent, aPlace } from '../helpers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

function list(content: string) {
  const meta = Object.assign(document.createElement('meta'), { name: CHECKED_META, content });
  document.head.append(meta);
}

function serve(files: Readonly<Record<string, string>>) {
  // jsdom has no `subtle`, and Node's does not take its buffers.
  const sha256 = async (_: string, bytes: ArrayBuffer) =>
    createHash('sha256').update(new Uint8Array(bytes)).digest();
  vi.stubGlobal('crypto', { subtle: { digest: sha256 } });
  vi.stubGlobal('fetch', async (address: string) => {
    const name = Object.keys(files).find((it) => address.endsWith(it));
    return name ? new Response(files[name]) : new Response('', { status: 404 });
  });
}

/** A document in normal form, but with one record that no parser accepts: it shows whether the records were checked. */
const MARKED = (appFiles(aDocument([anEvent('sound', '1991')]), 'empty')['chronology-first.json'] ?? '')
  .replace('"actors":[{"id":"osce","name":"OSCE"}]', '"actors":[{"id":"a","name":""}]')
  .replace(/"more":.*/, '"more":[]}');
const digest = (text: string) => createHash('sha256').update(text).digest('base64');
const namesOfActors = async () => [...(await loadChronology('first.json')).dataset.actors.keys()];

describe.each(['data', 'test/fixtures/eruptions'])('the parts that the build writes of %s', (folder) => {
  test('are used as they would be parsed', async () => {
    const files = appFiles((await compileChronology(folder)).document, 'empty');
    const [first, notes, pages, details] = Object.values(files).map((text) => JSON.parse(text));
    const { lacks: _, ...completed } = completeRecords(first, [notes, pages, details]);
    expect(acceptDocument(completed)).toEqual(parseDocument(completed, 'first'));
    expect({ document: acceptPart(details), issues: [] }).toEqual(parsePart(details, 'details'));
  });

  test('are known by their digests: that of the first is in the page, and the others in it', async () => {
    const { document } = await compileChronology(folder);
    const { 'chronology-first.json': text = '', ...others } = appFiles(document, 'prerendered');
    expect(checkedDigests(document, 'prerendered')).toBe(`chronology-first.json=${digest(text)}`);
    const first = JSON.parse(text);
    expect(first.digests).toEqual(
      Object.fromEntries(first.more.map((name: string) => [name, digest(others[name]!)])),
    );
    expect(first.more).toEqual(['chronology-notes.json', 'chronology-pages.json', 'chronology-details.json']);
    expect(first.in_page).toEqual({
      sha256: digest(others['chronology-texts.json']!),
      file: 'chronology-texts.json',
    });
  });
});

/** Its first passage is about an event of ours, its second about none. */
const anArticle = (id: string, on_conflict: boolean) => ({
  id,
  title: 'Talks',
  publisher: 'A paper',
  age_label: '1 year ago',
  published: '1991-05',
  published_note: 'How dated.',
  complete: true,
  relevance: 'Beside',
  on_conflict,
  passages: [
    {
      id: `${id}s1`,
      label: 'First',
      event: 'e1',
      places: ['yerevan'],
      excerpts: [{ text: 'Words', line: 3 }],
    },
    { id: `${id}s2`, label: 'Second', date: '1991', note: 'Late', excerpts: [{ text: 'More', line: 9 }] },
  ],
  corrections: [{ issue: 'Wrong', correction: 'Right', sources: ['s1'] }],
  sources: ['s1'],
});

const NAMES = [
  'chronology-first.json',
  'chronology-notes.json',
  'chronology-pages.json',
  'chronology-details.json',
] as const;
const [FIRST, NOTES, PAGES, DETAILS] = NAMES;

describe('fields that come with further parts', () => {
  const source = { id: 's1', publisher: 'A paper', perspective: 'int', seen: true };
  const names = { hy: { latin: 'Yerevan', script: 'Երևան', seen: true } };
  const written = aDocument(
    [anEvent('e1', '1991', { note: 'a doubt' }), anEvent('e2', '1992', { sources: ['s1', 's9'] })],
    {
      articles: [anArticle('a1', true), anArticle('a2', false)],
      paths: [
        {
          id: 'p1',
          title: 'Truces',
          ages: '15+',
          intro: 'Look.',
          steps: [{ event: 'e1', question: 'Who?' }],
        },
      ],
      places: [aPlace('yerevan', 'Yerevan', { note: 'a capital', coordinate_source: 'an atlas', names })],
      sources: [source],
      vocabulary: { ...(aDocument().vocabulary as object), topics: [{ id: 'crowd', label: 'Size of it' }] },
    },
  );
  const files = appFiles(written, 'empty');
  const expected = linkCompiled(written);
  const LATER = [
    'sourceIdsByEvent',
    'notesByEvent',
    'sideNames',
    'placeNotes',
    'articles',
    'excerptsByEvent',
    'paths',
    'events',
  ] as const;
  const listFirst = () => list(`${FIRST}=${digest(files[FIRST]!)}`);
  const isUnread = (name: string) => ({ ...files, [name]: `${files[name]} ` });

  test('are not in the first one', () => {
    expect(files[FIRST]).not.toMatch(
      /"s1"|an atlas|a capital|a doubt|Երևան|Look|Who|How dated|1 year ago|Wrong|Right|Size of it/,
    );
    expect(JSON.parse(files[FIRST]!).lacks).toEqual({
      [NOTES]: ['events.note'],
      [PAGES]: ['places.names', 'articles.passages', 'paths.steps', 'vocabulary.search', 'vocabulary.topics'],
      [DETAILS]: ['events.sources', 'places.coordinate_source', 'places.note'],
    });
  });

  test.each([
    ['all parts are those of the build', files],
    ['the notes are others', isUnread(NOTES)],
    ['the part for pages is another', isUnread(PAGES)],
    ['the details are others', isUnread(DETAILS)],
    ['the first part is another', isUnread(FIRST)],
  ])('belong to their records in the end, if %s', async (_, served) => {
    serve(served);
    listFirst();
    const { dataset, rest } = await loadChronology(FIRST);
    expect([...dataset.events.keys()]).toEqual(['e1', 'a2s2', 'e2']);
    const whole = await rest();
    for (const name of LATER) expect(whole[name], name).toEqual(expected[name]);
    expect(whole.vocabulary).toEqual(expected.vocabulary);
    expect(whole.awaited).toEqual([]);
    expect(whole.issues.map(({ record, field }) => [record, field])).toEqual([['e2', 'sources']]);
    // Nothing that has been drawn is another object.
    expect(whole.events).toBe(dataset.events);
    expect(whole.places).toBe(dataset.places);
  });

  test('of an article on the subject are also its passages, but for the excerpts about events', () => {
    const [on, beside] = JSON.parse(files[FIRST]!).articles;
    expect(on.passages).toEqual([
      { id: 'a1s1', event: 'e1', excerpts: [{ text: 'Words', line: 3 }] },
      { id: 'a1s2' },
    ]);
    expect(beside.passages[1]).toMatchObject({ label: 'Second', date: '1991' });
    expect(beside.passages[1].note).toBeUndefined();
  });

  test('are awaited until they arrive, one part after another', async () => {
    serve(files);
    listFirst();
    const { dataset, rest } = await loadChronology(FIRST);
    expect(dataset.awaited).toEqual(expect.arrayContaining(['events.note', 'events.sources', 'sources']));
    const onPart = vi.fn<(dataset: Dataset) => void>();
    await rest(undefined, onPart);
    const [[withNotes], [withPages]] = onPart.mock.calls as [[Dataset], [Dataset]];
    expect(withNotes.awaited).not.toContain('events.note');
    expect(withNotes.awaited).toContain('paths.steps');
    expect(withNotes.notesByEvent.get('e1')).toBe('a doubt');
    expect(withPages.awaited).not.toContain('paths.steps');
    expect(withPages.awaited).toEqual(expect.arrayContaining(['events.sources', 'sources']));
    expect(withPages.events).toBe(dataset.events);
    expect(withPages.issues).toEqual([]);
    expect(onPart).toHaveBeenCalledTimes(2);
  });

  test.each([
    [[NOTES], ['events.note']],
    [[PAGES], ['paths.steps', 'articles.passages']],
    [
      [NOTES, PAGES],
      ['events.note', 'paths.steps'],
    ],
  ])('are there from the start where the address needs %j', async (reading, fields) => {
    serve(files);
    listFirst();
    const { dataset, rest } = await loadChronology(FIRST, undefined, reading);
    for (const field of fields) expect(dataset.awaited).not.toContain(field);
    expect(dataset.awaited).toContain('sources');
    expect(dataset.awaited.includes('events.note')).toBe(!reading.includes(NOTES));
    // A passage outside the subject is an event.
    if (reading.includes(NOTES)) expect(dataset.notesByEvent.get('a2s2')).toBe('Late');
    const onPart = vi.fn();
    const whole = await rest(undefined, onPart);
    expect(onPart).toHaveBeenCalledTimes(2 - reading.length);
    for (const name of LATER) expect(whole[name], name).toEqual(expected[name]);
  });

  test('can be loaded again where they could not be', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const { [PAGES]: pages = '', ...others } = files;
    serve(others);
    listFirst();
    const { dataset, rest } = await loadChronology(FIRST, undefined, [NOTES, PAGES]);
    expect(dataset.awaited).toContain('paths.steps');
    await expect(rest()).rejects.toThrow('404');
    serve({ ...others, [PAGES]: pages });
    const whole = await rest();
    for (const name of LATER) expect(whole[name], name).toEqual(expected[name]);
  });

  test('are checked where they are not those of the build', async () => {
    const later = { ...JSON.parse(files[DETAILS]!).later, events: { e1: { sources: [7] } } };
    serve({ ...files, [DETAILS]: JSON.stringify({ sources: [source], later }) });
    listFirst();
    const { dataset, rest } = await loadChronology(FIRST);
    const whole = await rest();
    expect(whole.events).toBe(dataset.events);
    expect(whole.sourceIdsByEvent.get('e1')).toEqual([]);
    expect(whole.issues).toContainEqual(expect.objectContaining({ record: 'e1', field: 'sources.0' }));
  });
});

describe('a document', () => {
  test('is not checked again if its digest is that in the page', async () => {
    serve({ 'first.json': MARKED });
    list(`other.json=${digest('')} first.json=${digest(MARKED)}`);
    expect(await namesOfActors()).toEqual(['a']);
  });

  test.each([
    ['its digest is another', () => list(`first.json=${digest(`${MARKED} `)}`)],
    ['the digest is that of another file', () => list(`other.json=${digest(MARKED)}`)],
    ['the page has no digests', () => undefined],
    [
      'the browser cannot make digests',
      () => {
        list(`first.json=${digest(MARKED)}`);
        vi.stubGlobal('crypto', {});
      },
    ],
  ])('is checked if %s', async (_, prepare) => {
    serve({ 'first.json': MARKED });
    prepare();
    expect(await namesOfActors()).toEqual([]);
  });

  test('has its further parts checked, each by its own digest', async () => {
    const { actors: _, ...first } = JSON.parse(MARKED);
    const files = {
      'first.json': JSON.stringify({ ...first, more: ['rest.json'] }),
      'rest.json': JSON.stringify({ actors: [{ id: 'b', name: '' }] }),
    };
    serve(files);
    list(`rest.json=${digest(files['rest.json'])}`);
    const whole = await (await loadChronology('first.json')).rest();
    expect([...whole.actors.keys()]).toEqual(['b']);
  });
});

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
import { aDocument, anEvent, aPlace } from '../helpers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
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
    const [first, details] = Object.values(files).map((text) => JSON.parse(text));
    const completed = completeRecords(first, [details]);
    expect(acceptDocument(completed)).toEqual(parseDocument(completed, 'first'));
    expect({ document: acceptPart(details), issues: [] }).toEqual(parsePart(details, 'details'));
  });

  test('are listed with their digests', async () => {
    const { document } = await compileChronology(folder);
    const files = appFiles(document, 'prerendered');
    const expected = ['chronology-first.json', 'chronology-details.json'].map(
      (name) => `${name}=${digest(files[name]!)}`,
    );
    expect(checkedDigests(document, 'prerendered').split(' ')).toEqual(expected);
    expect(JSON.parse(files['chronology-first.json']!).in_page).toEqual({
      sha256: digest(files['chronology-texts.json']!),
      file: 'chronology-texts.json',
    });
  });
});

describe('fields that come with a further part', () => {
  const source = { id: 's1', publisher: 'A paper', perspective: 'int', seen: true };
  const written = aDocument([anEvent('e1', '1991'), anEvent('e2', '1992', { sources: ['s1', 's9'] })], {
    places: [aPlace('yerevan', 'Yerevan', { note: 'a capital', coordinate_source: 'an atlas' })],
    sources: [source],
  });
  const files = appFiles(written, 'empty');
  const digests = (names: readonly string[]) =>
    names.map((name) => `${name}=${digest(files[name]!)}`).join(' ');

  test('are not in the first one', () => {
    expect(files['chronology-first.json']).not.toMatch(/"s1"|an atlas|a capital/);
    expect(JSON.parse(files['chronology-first.json']!).lacks).toContain('events.sources');
  });

  test.each([
    ['both parts are those of the build', Object.keys(files)],
    ['the further part is another', ['chronology-first.json']],
    ['the first part is another', ['chronology-details.json']],
    ['neither is known', []],
  ])('belong to their records in the end, if %s', async (_, names) => {
    serve(files);
    list(digests(names));
    const { dataset, rest } = await loadChronology('chronology-first.json');
    expect([...dataset.events.keys()]).toEqual(['e1', 'e2']);
    const whole = await rest();
    expect(whole.sourceIdsByEvent).toEqual(linkCompiled(written).sourceIdsByEvent);
    expect(whole.placeNotes).toEqual(linkCompiled(written).placeNotes);
    expect(whole.issues.map(({ record, field }) => [record, field])).toEqual([['e2', 'sources']]);
    // Nothing that has been drawn is another object.
    expect(whole.events).toBe(dataset.events);
    expect(whole.places).toBe(dataset.places);
  });

  test('are checked where they are not those of the build', async () => {
    const later = {
      ...JSON.parse(files['chronology-details.json']!).later,
      events: { e1: { sources: [7] } },
    };
    serve({ ...files, 'chronology-details.json': JSON.stringify({ sources: [source], later }) });
    list(digests(['chronology-first.json']));
    const { dataset, rest } = await loadChronology('chronology-first.json');
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

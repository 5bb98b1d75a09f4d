import { beforeAll, describe, expect, test } from 'vitest';
import { compileChronology } from '../../src/build/compileChronology.ts';
import { EXPORTS } from '../../src/export/exportFiles.ts';
import { narrowDataset } from '../../src/export/narrowDataset.ts';
import { linkDocument } from '../../src/load/linkDocument.ts';
import { parseDocument } from '../../src/load/parseDocument.ts';
import { parseEdtf } from '../../src/load/parseEdtf.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import { aDocument, anEvent } from '../helpers.ts';

/** Like any chronology: JSON text, the checks, the links. No EDTF parser is needed. */
function load(text: string): Dataset {
  const { document, issues } = parseDocument(JSON.parse(text), 'copy.json');
  return linkDocument(document, issues, 'copy.json');
}

let whole: Dataset;

beforeAll(async () => {
  const { document } = await compileChronology('data');
  whole = load(JSON.stringify(document));
});

test('the whole chronology is the same after it was saved and loaded again', () => {
  expect(whole.issues).toEqual([]);
  expect(whole.events.size).toBeGreaterThan(0);
  expect(load(EXPORTS.json.write(whole, ENGLISH))).toEqual(whole);
});

test('a contact, a first sentence and the address of an article are kept', () => {
  const document = aDocument([anEvent('e1', '1994-05-12')], {
    articles: [
      {
        id: 'a1',
        title: 'A truce',
        publisher: 'A paper',
        url: 'https://paper.example/a-truce',
        age_label: '2 years ago',
        published: '1994-05-13',
        published_note: 'as printed',
        complete: true,
        relevance: 'about the truce',
        on_conflict: true,
        passages: [],
      },
    ],
  });
  const head = {
    ...(document.head as object),
    in_short: 'What happened.',
    contact: 'Write an issue.',
    contact_address: 'https://example.org/issues',
  };
  const parsed = parseDocument({ ...document, head }, 'test.json');
  const dataset = linkDocument(parsed.document, parsed.issues, 'test.json', parseEdtf);
  expect(dataset.issues).toEqual([]);
  expect(dataset).toMatchObject({
    inShort: 'What happened.',
    contact: 'Write an issue.',
    contactAddress: 'https://example.org/issues',
  });
  expect(dataset.articles.get('a1')?.url).toBe('https://paper.example/a-truce');
  expect(load(EXPORTS.json.write(dataset, ENGLISH))).toEqual(dataset);
});

test('an address that is not of the web is refused', () => {
  const document = aDocument([anEvent('e1', '1994-05-12')]);
  const head = { ...(document.head as object), contact_address: 'javascript:alert(1)' };
  expect(() => parseDocument({ ...document, head }, 'test.json')).toThrow(/contact_address/);
});

describe('a selection', () => {
  const choose = (test: (id: string) => boolean) =>
    narrowDataset(
      whole,
      [...whole.events.values()].filter(({ id }) => test(id)),
      { start: Date.UTC(2022, 0, 1), end: Date.UTC(2023, 0, 1) },
    );

  test('loads again without an issue, and is the same', () => {
    const selection = choose((id) => id.startsWith('e2022'));
    const loaded = load(EXPORTS.json.write(selection, ENGLISH));
    expect(loaded).toEqual(selection);
    expect([...loaded.events.keys()].every((id) => id.startsWith('e2022'))).toBe(true);
  });

  test('contains only what its events refer to', () => {
    const { events, places, actors, sources, articles, claims, territoryParts } = choose(
      (id) => id === 'e2022-09-14',
    );
    expect([...events.keys()]).toEqual(['e2022-09-14']);
    const event = events.get('e2022-09-14')!;
    expect([...actors.keys()].sort()).toEqual([...event.actorIds].sort());
    expect(places.size).toBeLessThan(10);
    expect(sources.size).toBeLessThan(whole.sources.size / 2);
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining([...whole.sourceIdsByEvent.get('e2022-09-14')!]),
    );
    expect([...articles.values()].flatMap(({ passages }) => passages).map(({ eventId }) => eventId)).toEqual(
      expect.arrayContaining(['e2022-09-14']),
    );
    expect(new Set(claims.map(({ eventId }) => eventId))).toEqual(new Set(['e2022-09-14']));
    expect(territoryParts).toEqual([]);
  });

  test('of each single event loads again without an issue', () => {
    for (const id of whole.events.keys()) {
      const selection = choose((it) => it === id);
      const loaded = load(EXPORTS.json.write(selection, ENGLISH));
      expect(loaded.issues, id).toEqual([]);
      expect([...loaded.events.keys()]).toEqual([id]);
    }
  });

  test('keeps the redirects that lead to what it has, and loads them again', () => {
    const moved = {
      ...whole,
      redirects: new Map([
        ['old', 'e2022-09-14'],
        ['older', 'e1994-05-12'],
      ]),
    };
    const chosen = [...moved.events.values()].filter(({ id }) => id === 'e2022-09-14');
    const selection = narrowDataset(moved, chosen, whole.opening);
    expect(load(EXPORTS.json.write(selection, ENGLISH)).redirects).toEqual(new Map([['old', 'e2022-09-14']]));
  });

  test('of nothing is an empty, valid chronology', () => {
    const empty = load(
      EXPORTS.json.write(
        choose(() => false),
        ENGLISH,
      ),
    );
    expect(empty.issues).toEqual([]);
    expect(empty.events.size).toBe(0);
  });

  test('says in every format that it is a selection, where it is from, and on what terms', () => {
    const selection: Dataset = {
      ...choose((id) => id === 'e2022-09-14'),
      origin: { address: 'https://example.org/araxes/', selection: 'kind: Cease-fire' },
    };
    for (const { write } of [EXPORTS.json, EXPORTS.geojson, EXPORTS.csl]) {
      const text = write(selection, ENGLISH);
      for (const part of ['https://example.org/araxes/', 'kind: Cease-fire', selection.licence]) {
        expect(text).toContain(part);
      }
    }
    const csv = EXPORTS.csv.write(selection, ENGLISH);
    expect(csv).toContain('https://example.org/araxes/?event=e2022-09-14');
    expect(csv).toContain(selection.licence);
  });
});

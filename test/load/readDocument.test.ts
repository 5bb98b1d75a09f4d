import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableChronology } from '../../src/load/readDocument.ts';
import { aDataset, aDocument, anEvent, aPlace } from '../helpers.ts';

const read = (json: unknown) => readDocument(json, 'test.json');

describe('readDocument', () => {
  test.each([null, 'text', [], {}, { format: 'araxes/9' }])('refuses %j as a whole', (json) => {
    expect(() => read(json)).toThrow(UnreadableChronology);
  });

  test('refuses a head without an as-of date and names the field', () => {
    const json = aDocument();
    expect(() => read({ ...json, head: { ...(json.head as object), as_of: 'today' } })).toThrow(/as_of/);
  });

  test('leaves out a bad record, keeps the others, and says file, record, field and value', () => {
    const { document, issues } = read(
      aDocument([anEvent('good', '1992'), anEvent('bad', '1992', { kind: 'party' })]),
    );
    expect(document.events.map(({ id }) => id)).toEqual(['good']);
    expect(issues).toEqual([
      expect.objectContaining({ file: 'test.json', record: 'bad', field: 'kind', value: '"party"' }),
    ]);
  });

  test.each([
    ['a misspelt field', anEvent('e', '1992', { sumary: 'x' }), 'record'],
    ['an empty title', anEvent('e', '1992', { title: '' }), 'title'],
    ['no source', anEvent('e', '1992', { sources: [] }), 'sources'],
    ['a time without zone', anEvent('e', '1992', { time: '1992-01-01T10:00' }), 'time'],
    ['a missing summary', anEvent('e', '1992', { summary: undefined }), 'summary'],
  ])('reports %s', (_, event, field) => {
    expect(read(aDocument([event])).issues).toEqual([expect.objectContaining({ record: 'e', field })]);
  });

  test('reports a coordinate outside WGS84', () => {
    const place = { ...aPlace('far', 'Far'), geometry: { type: 'Point', coordinates: [46.7, 139.8] } };
    expect(read(aDocument([], { places: [place] })).issues).toEqual([
      expect.objectContaining({ record: 'far', field: 'geometry.coordinates.1', value: '139.8' }),
    ]);
  });

  test('reports an address that is not http(s)', () => {
    const source = { id: 's', publisher: 'P', perspective: 'int', seen: true, url: 'javascript:alert(1)' };
    expect(read(aDocument([], { sources: [source] })).issues).toEqual([
      expect.objectContaining({ record: 's', field: 'url' }),
    ]);
  });
});

describe('linkDocument', () => {
  const issuesOf = (event: Record<string, unknown>) => aDataset([event]).issues;

  test('leaves out an event with an impossible date', () => {
    const dataset = aDataset([anEvent('never', '1992-02-30'), anEvent('then', '1992-02-29')]);
    expect([...dataset.events.keys()]).toEqual(['then']);
    expect(dataset.issues).toEqual([expect.objectContaining({ record: 'never', field: 'date' })]);
  });

  test.each([
    ['places', { places: ['atlantis'] }],
    ['actors', { actors: ['nobody'] }],
    ['articles', { articles: ['a99'] }],
    ['sources', { sources: ['s99'] }],
  ])('reports ids in %s that lead nowhere', (field, changes) => {
    expect(issuesOf(anEvent('e', '1992', changes))).toEqual([
      expect.objectContaining({ record: 'e', field }),
    ]);
  });

  test('puts events in the order of their time', () => {
    const dataset = aDataset([
      anEvent('evening', '2022-09-14', { time: '2022-09-14T20:00:00+04:00' }),
      anEvent('war', '2022-09-13/2022-09-20', { time: '2022-09-20T13:00:00+04:00' }),
      anEvent('day', '2022-09-14'),
      anEvent('before', '2022-09-13'),
    ]);
    expect([...dataset.events.keys()]).toEqual(['before', 'war', 'day', 'evening']);
  });

  test('reads the zone of a time', () => {
    const dataset = aDataset([anEvent('e', '2023-01-27', { time: '2023-01-27T08:00:00+03:30' })]);
    expect(dataset.events.get('e')?.time).toEqual({ at: Date.UTC(2023, 0, 27, 4, 30), offsetMinutes: 210 });
  });
});

import { describe, expect, test } from 'vitest';
import { UnreadableChronology } from '../../src/load/documentParts.ts';
import { parseDocument } from '../../src/load/parseDocument.ts';
import { aDataset, aDocument, anEvent, aPlace } from '../helpers.ts';

const read = (json: unknown) => parseDocument(json, 'test.json');

describe('parseDocument', () => {
  test.each([null, 'text', [], {}, { format: 'araxes/9' }])('refuses the whole document: %j', (json) => {
    expect(() => read(json)).toThrow(UnreadableChronology);
  });

  test('refuses a head without an as-of date and names the field', () => {
    const json = aDocument();
    expect(() => read({ ...json, head: { ...(json.head as object), as_of: 'today' } })).toThrow(/as_of/);
  });

  test('keeps the first of several records with one id, and reports the others', () => {
    const { document, issues } = read(
      aDocument([anEvent('e1', '1992'), anEvent('e1', '1993'), anEvent('e2', '1994')]),
    );
    expect(document.events.map(({ id, date }) => [id, date])).toEqual([
      ['e1', '1992'],
      ['e2', '1994'],
    ]);
    expect(issues).toEqual([
      { file: 'test.json', record: 'e1', field: 'id', value: '"e1"', expected: 'an id of its own' },
    ]);
  });

  test('leaves out an invalid record, keeps the others, and says file, record, field and value', () => {
    const { document, issues } = read(
      aDocument([anEvent('good', '1992'), anEvent('bad', '1992', { kind: 'a party' })]),
    );
    expect(document.events.map(({ id }) => id)).toEqual(['good']);
    expect(issues).toEqual([
      expect.objectContaining({ file: 'test.json', record: 'bad', field: 'kind', value: '"a party"' }),
    ]);
  });

  test.each([
    ['a misspelt field', anEvent('e', '1992', { sumary: 'x' }), 'sumary'],
    ['an empty title', anEvent('e', '1992', { title: '' }), 'title'],
    ['no source', anEvent('e', '1992', { sources: [] }), 'sources'],
    ['a time without zone', anEvent('e', '1992', { time: '1992-01-01T10:00' }), 'time'],
    ['a missing summary', anEvent('e', '1992', { summary: undefined }), 'summary'],
  ])('reports %s', (_, event, field) => {
    expect(read(aDocument([event])).issues).toEqual([expect.objectContaining({ record: 'e', field })]);
  });

  test.each(['https://example.org/', '//example.org/?event=e', '?event=e', 'event=e#top', 'event'])(
    'refuses a way in that is not the parameters of an address: %s',
    (address) => {
      const head = { ...(aDocument().head as object), ways_in: [{ label: 'Begin', address }] };
      expect(() => read({ ...aDocument(), head })).toThrow(/ways_in\.0\.address: parameters of an address/);
    },
  );

  describe('checks that dates exist, not only their format', () => {
    const head = (changes: object) => ({
      ...aDocument(),
      head: { ...(aDocument().head as object), ...changes },
    });
    const period = (first: string) => ({ periods: [{ id: 'p', label: 'P', days: [first, '1999-12-31'] }] });

    test.each([
      ['opening.0', { opening: ['1990-13-01', '1999-12-31'] }],
      ['opening.1', { opening: ['1990-01-01', '1999-02-31'] }],
      ['opening', { opening: ['1999-12-31', '1990-01-01'] }],
      ['periods.p.days.0', period('1990-02-31')],
      ['as_of', { as_of: '2026-02-30' }],
    ])('head, %s', (field, changes) => {
      expect(() => read(head(changes))).toThrow(new RegExp(`^test.json: head, ${field}: a `));
    });

    test.each([
      '1992-13-01T10:00:00+04:00',
      '1992-02-31T10:00:00+04:00',
      '1992-02-01T27:00:00+04:00',
      '1992-02-01T10:61:00Z',
      '1992-02-01T10:00:00+27:00',
    ])('a time of %s', (time) => {
      const reading = { other_readings: [{ time, according_to: 'a list' }] };
      const { document, issues } = read(
        aDocument([anEvent('e', '1992', { time }), anEvent('f', '1992', reading)]),
      );
      expect(document.events).toEqual([]);
      expect(issues).toEqual([
        expect.objectContaining({ file: 'test.json', record: 'e', field: 'time', value: `"${time}"` }),
        expect.objectContaining({ file: 'test.json', record: 'f', field: 'other_readings.0.time' }),
      ]);
    });

    test.each([
      ['when.first', { first: '1992-02-31', last: '1992-03-01', precision: 'day' }],
      ['when', { first: '1992-03-02', last: '1992-03-01', precision: 'day' }],
    ])('what the build has parsed, %s', (field, when) => {
      expect(read(aDocument([anEvent('e', '1992', { when })])).issues).toEqual([
        expect.objectContaining({ record: 'e', field }),
      ]);
    });

    test('of sources and of what claims and terms are based on', () => {
      const source = { id: 's1', publisher: 'A paper', perspective: 'int', seen: true, date: '2020-27-09' };
      const paper = { publisher: 'A paper', date: '2020-02-31' };
      const claim = {
        id: 'c1',
        event: 'e',
        topic: 't',
        speaker: 'A',
        statement: 'B',
        verified: true,
        source: paper,
      };
      const term = { id: 'truce', term: 'truce', definition: 'D', verified: true, source: paper };
      const dataset = aDataset([anEvent('e', '1992')], {
        sources: [source],
        claims: [claim],
        glossary: [term],
      });
      expect(dataset.issues.map(({ record, field }) => [record, field])).toEqual([
        ['s1', 'date'],
        ['c1', 'source.date'],
        ['truce', 'source.date'],
      ]);
      expect(dataset.sources.get('s1')).not.toHaveProperty('date');
      expect(dataset.claims[0]!.source).not.toHaveProperty('date');
      expect(dataset.glossary.get('truce')!.source).not.toHaveProperty('date');
    });
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

  test('accepts a document from before the first release, which estimated the height of claims', () => {
    const dataset = aDataset([anEvent('e', '1992', { claim_lines: 40 })]);
    expect([dataset.events.has('e'), dataset.issues]).toEqual([true, []]);
  });

  test.each([
    ['places', { places: ['atlantis'] }],
    ['actors', { actors: ['nobody'] }],
    ['articles', { articles: ['a99'] }],
    ['sources', { sources: ['s99'] }],
  ])('reports ids in %s that do not exist', (field, changes) => {
    expect(issuesOf(anEvent('e', '1992', changes))).toEqual([
      expect.objectContaining({ record: 'e', field }),
    ]);
  });

  test('leaves out a point whose place is not known, and names the sources of one that is', () => {
    const point = (id: string, place: string) => ({
      id,
      place,
      what: 'A village',
      periods: [{ from: '1992-01-01', holder: 'AZ', certainty: 'seen' }],
      sources: ['s1', 's99'],
    });
    const { territoryPoints, issues } = aDataset([anEvent('e', '1992')], {
      control_points: [point('here', 'yerevan'), point('there', 'atlantis')],
    });
    expect(territoryPoints.map(({ id, placeId, sourceIds }) => [id, placeId, sourceIds])).toEqual([
      ['here', 'yerevan', ['s1']],
    ]);
    expect(issues.map(({ record, field }) => [record, field])).toEqual([
      ['here', 'sources'],
      ['there', 'place'],
    ]);
  });

  test('keeps redirects, and leaves out one that leads nowhere', () => {
    const { redirects, issues } = aDataset([anEvent('e', '1992')], {
      head: { ...(aDocument().head as object), redirects: { old: 'e', older: 'gone' } },
    });
    expect([...redirects]).toEqual([['old', 'e']]);
    expect(issues).toEqual([
      expect.objectContaining({ record: 'head', field: 'redirects.older', value: '"gone"' }),
    ]);
  });

  test('keeps no id that it has reported', () => {
    const paper = { publisher: 'A paper' };
    const about = { topic: 't', speaker: 'A', statement: 'B', verified: true };
    const dataset = aDataset(
      [
        anEvent('e', '1992', {
          places: ['atlantis'],
          actors: ['nobody'],
          articles: ['a99'],
          sources: ['s1', 's99'],
        }),
        anEvent('never', '1992-02-30'),
      ],
      {
        head: { ...(aDocument().head as object), frame: ['yerevan', 'atlantis'] },
        claims: [
          {
            id: 'c1',
            event: 'e',
            replaced_by: 'c9',
            continued_by: 'c9',
            ...about,
            source: { ...paper, article: 'a99' },
          },
          { id: 'c2', event: 'never', ...about, source: paper },
          { id: 'c3', event: 'nowhere', ...about, source: paper },
        ],
        control: [
          {
            layer: 'parts',
            district: 'd',
            seat: 'atlantis',
            part: 'whole',
            periods: [{ from: '1992-01-01', holder: 'AZ', certainty: 'seen' }],
          },
        ],
      },
    );
    const reported = dataset.issues.map(({ value }) => JSON.parse(value) as string);
    expect(new Set(reported)).toEqual(
      new Set(['atlantis', 'nobody', 'a99', 's99', 'c9', 'never', 'nowhere', '1992-02-30']),
    );
    const { issues: _, ...rest } = dataset;
    const written = JSON.stringify(rest, (_key, value: unknown) =>
      value instanceof Map ? [...value] : value,
    );
    for (const id of reported) expect(written).not.toContain(`"${id}"`);
  });

  test('sorts events by their time', () => {
    const dataset = aDataset([
      anEvent('evening', '2022-09-14', { time: '2022-09-14T20:00:00+04:00' }),
      anEvent('war', '2022-09-13/2022-09-20', { time: '2022-09-20T13:00:00+04:00' }),
      anEvent('day', '2022-09-14'),
      anEvent('before', '2022-09-13'),
    ]);
    expect([...dataset.events.keys()]).toEqual(['before', 'war', 'day', 'evening']);
  });

  test('parses the zone of a time', () => {
    const dataset = aDataset([anEvent('e', '2023-01-27', { time: '2023-01-27T08:00:00+03:30' })]);
    expect(dataset.events.get('e')?.time).toEqual({ at: Date.UTC(2023, 0, 27, 4, 30), offsetMinutes: 210 });
  });
});

import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/model/calendar.ts';
import { DAY } from '../../src/model/time.ts';
import { parseAddress, writeAddress } from '../../src/store/address.ts';
import { selectWholeSpan } from '../../src/store/selectors.ts';
import { aDataset, aDocument, anEvent, aState } from '../helpers.ts';

const dataset = aDataset([anEvent('e0', '1988'), anEvent('e1', '1992-05-18'), anEvent('e2', '2005-06')]);
const read = (search: string) => parseAddress(search, dataset);
const roundTrip = (search: string) => writeAddress({ dataset, view: read(search).view }, '');

describe('an id that is gone', () => {
  const moved = aDataset([anEvent('e1', '1992-05-18'), anEvent('e2', '2005-06')], {
    head: {
      ...(aDocument().head as object),
      redirects: { e0: 'e1', 'e1-old': 'e2', susa: 'shusha', csce: 'osce' },
    },
  });
  const readMoved = (search: string) => parseAddress(search, moved);

  test('leads to the record that stands for it now, wherever an address may name it', () => {
    const { view, ignored } = readMoved('?event=e0&actor=csce&place=susa&path=e1-old,e0');
    expect(ignored).toEqual([]);
    expect(view).toMatchObject({
      selectedId: 'e1',
      filters: { actors: ['osce'], places: ['shusha'] },
      path: { kind: 'own', eventIds: ['e2', 'e1'] },
    });
    expect(writeAddress({ dataset: moved, view }, '')).toContain('event=e1');
  });

  test('leads to the entry of a place', () =>
    expect(readMoved('?page=places&entry=susa').view.entry).toBe('shusha'));

  test('is ignored where its redirect leads to a record of another sort', () =>
    expect(readMoved('?event=susa')).toMatchObject({ ignored: [{ name: 'event', value: 'susa' }] }));

  test('does not take the place of one that is there', () =>
    expect(readMoved('?event=e2').view.selectedId).toBe('e2'));
});

describe('an address', () => {
  test.each([
    '',
    '?event=e1',
    '?event=e2&from=2005-01-01&to=2005-12-31',
    '?from=1992-05-01&to=1992-05-31',
    '?kind=fighting,legal&track=iran-azerbaijan',
    '?q=shusha+school',
    '?map=7.5/39.8/46.75',
    '?view=map&theme=dark',
    '?actor=osce&place=shusha',
  ])('%j is the same after parsing and writing', (search) => expect(roundTrip(search)).toBe(search));

  test('writes whole days, months and years, both ends included', () => {
    expect(read('?from=1992-05&to=1993').view.window).toEqual({
      start: Date.UTC(1992, 4, 1),
      end: Date.UTC(1994, 0, 1),
    });
  });

  test('shows an event outside the opening window', () => {
    const { window } = read('?event=e2').view;
    expect(window.start).toBeLessThan(Date.UTC(2005, 5, 1));
    expect(window.end).toBeGreaterThan(Date.UTC(2005, 5, 1));
  });

  test('applies each parameter by itself', () => {
    const { view, ignored } = read(
      '?event=gone&kind=fighting,party&map=x&theme=pink&view=list&from=1992-02-30',
    );
    expect(ignored).toEqual([
      { name: 'from', value: '1992-02-30' },
      { name: 'event', value: 'gone' },
      { name: 'kind', value: 'party' },
      { name: 'map', value: 'x' },
      { name: 'theme', value: 'pink' },
    ]);
    expect(view).toMatchObject({ shown: 'list', window: dataset.opening, filters: { kinds: ['fighting'] } });
    expect(view.selectedId).toBeUndefined();
  });

  test.each([
    ['1992~', '1993?', '1992-01-01', '1994-01-01'],
    ['199X', '199X', '1990-01-01', '2000-01-01'],
    ['1992-05-XX', '1992-06%', '1992-05-01', '1992-07-01'],
    ['1992-XX-XX', '1993-XX', '1992-01-01', '1994-01-01'],
    ['1992-05-08T10:00+04:00', '1992-05-09T23:59Z', '1992-05-08', '1992-05-10'],
  ])('reads dates in EDTF and ISO 8601: from %s to %s', (from, to, start, end) => {
    const { view, ignored } = read(`?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`);
    expect(view.window).toEqual({ start: Date.parse(start), end: Date.parse(end) });
    expect(ignored).toEqual([]);
  });

  test.each(['-0042', '-000042'])('reads a year before year 0: %s', (year) => {
    const old = aDataset([anEvent('e0', '-0100'), anEvent('e1', '1992')]);
    const { window } = parseAddress(`?from=${year}&to=1992`, old).view;
    expect(isoDay(window.start)).toBe('-000042-01-01');
  });

  test.each([
    '1992-13',
    '1992-XX-08',
    '19X2',
    '1992/1993',
    '1992-05-08T',
    '1992-05-XXT10',
    '-0000',
    'May 1992',
  ])('leaves out what is no date: %s', (from) =>
    expect(read(`?from=${from}`).ignored).toEqual([{ name: 'from', value: from }]),
  );

  test('ignores a window that ends before it begins', () => {
    const { view, ignored } = read('?from=1999&to=1991');
    expect(view.window).toEqual(dataset.opening);
    expect(ignored).toEqual([
      { name: 'from', value: '1999' },
      { name: 'to', value: '1991' },
    ]);
  });

  test('reads a window with one end to the other end of the data, where the opening would be in the wrong order', () => {
    const whole = selectWholeSpan({ dataset });
    const late = read(`?from=${isoDay(whole.end - DAY)}`).view.window;
    expect(late.end).toBe(whole.end);
    const early = read(`?to=${isoDay(whole.start)}`).view.window;
    expect(early.start).toBe(whole.start);
  });

  test.each([
    ['?from=1750&to=1800', ['from', 'to']],
    ['?from=9000', ['from']],
    ['?to=-0500', ['to']],
  ])('leaves out a window that is far from all events: %s', (address, names) => {
    const { view, ignored } = read(address);
    expect(view.window).toEqual(dataset.opening);
    expect(ignored.map(({ name }) => name)).toEqual(names);
  });

  test('shows what there is of a window that goes beyond the data', () => {
    const { view, ignored } = read('?from=1750&to=1992');
    expect(view.window.end).toBe(Date.UTC(1993, 0, 1));
    expect(ignored).toEqual([]);
  });

  test.each([
    ['?kind=fighting&kind=legal', ['fighting', 'legal'], []],
    ['?kind=legal&kind=party&kind=legal,fighting', ['legal', 'fighting'], ['party']],
  ])('reads a list that is written as a form does: %s', (address, kinds, left) => {
    const { view, ignored } = read(address);
    expect(view.filters.kinds).toEqual(kinds);
    expect(ignored.map(({ value }) => value)).toEqual(left);
  });

  test('says that it does not open another chronology', () => {
    expect(read('?data=https://example.org/chronology.json').ignored).toEqual([
      { name: 'data', value: 'https://example.org/chronology.json' },
    ]);
  });

  test.each(['?map=//', '?map=7//46', '?map=7/40/ '])('reads no empty number: %s', (address) => {
    expect(read(address)).toMatchObject({ view: { camera: undefined }, ignored: [{ name: 'map' }] });
  });

  test('presents events only', () => {
    const { view } = read('?present=1&article=a1&page=glossary');
    expect(view).toMatchObject({ presenting: true, articleId: undefined, page: undefined });
  });

  test('keeps parameters that are not ours', () => {
    expect(writeAddress(aState(dataset, { view: { selectedId: 'e1' } }), '?utm=x&event=e2')).toBe(
      '?utm=x&event=e1',
    );
  });
});

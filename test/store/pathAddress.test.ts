import { describe, expect, test } from 'vitest';
import { parseAddress, pathAddress, writeAddress } from '../../src/store/address.ts';
import { fullerPath, LONGEST_PATH, pathLength } from '../../src/store/pathAddress.ts';
import { repairQuery } from '../../src/store/repairQuery.ts';
import type { OwnPath } from '../../src/store/state.ts';
import { aDataset, anEvent, aState } from '../helpers.ts';

const dataset = aDataset([
  anEvent('e1994-05-12', '1994'),
  anEvent('e2020-10-10', '1995'),
  anEvent('e2020-10-18b', '1996'),
]);
const [FIRST, SECOND, THIRD] = ['e1994-05-12', 'e2020-10-10', 'e2020-10-18b'] as const;
const PATH: OwnPath = {
  kind: 'own',
  eventIds: [SECOND, FIRST, THIRD],
  title: 'R&D of truces: “who, why, when”?',
  author: 'Տիկին Անի, 9–բ դասարան',
  questions: new Map([
    [SECOND, 'Who asked for it, and why did it fail?'],
    [THIRD, 'ادامه داشت؟ ?event=e1&path=e2 100%de 👩‍🏫'],
  ]),
};
const addressOf = (path: OwnPath) => writeAddress({ dataset, view: { ...aState(dataset).view, path } }, '');
const read = (search: string, hash?: string) => parseAddress(repairQuery(search, hash), dataset);
const LINK = addressOf(PATH);

describe('an own path with words', () => {
  test('comes back from its link as it was', () => {
    expect(read(LINK)).toMatchObject({ ignored: [], repaired: false });
    expect(read(LINK).view.path).toEqual(PATH);
  });

  test.each<Partial<OwnPath>>([
    { title: undefined },
    { author: undefined },
    { title: undefined, author: undefined },
    { questions: undefined },
    { questions: new Map([[FIRST, 'Why?']]) },
    { title: '.', author: '/' },
  ])('with %j too', (change) => {
    const path = Object.fromEntries(
      Object.entries({ ...PATH, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(read(addressOf(path as unknown as OwnPath)).view.path).toEqual(path);
  });

  test('can be read in the link as far as it is in Latin letters', () =>
    expect(addressOf({ ...PATH, title: 'Two truces', author: undefined, questions: undefined })).toBe(
      `?path=/Two+truces,${SECOND},${FIRST},${THIRD}`,
    ));

  test('has the same words in the link to one of its events', () =>
    expect(read(pathAddress(PATH, FIRST)).view).toMatchObject({ path: PATH, selectedId: FIRST }));

  test.each([
    [`${LINK}.`],
    [`${LINK}).`],
    [`${LINK}%E2%80%9D`],
    [`${LINK}%22%3Ehere`],
    [`${LINK}%3C/a%3E`],
    [`${LINK}%E2%80%8B`],
    [`${LINK}&amp;embed=1`],
    [`${LINK}&`, '#038;embed=1'],
    [`?embed=1&amp;${LINK.slice(1)}`],
    [`${LINK}?utm_source=x`],
    [`?path%3D${encodeURIComponent(LINK.slice('?path='.length))}`],
    [`?${encodeURIComponent(encodeURIComponent(LINK.slice(1)))}`],
    [LINK.replaceAll('+', '%20')],
    [LINK.replaceAll('-', '%E2%80%93')],
  ])('survives %s%s', (search, hash?: string) => {
    const { view, ignored } = read(search, hash);
    expect(ignored).toEqual([]);
    expect(view.path).toEqual(PATH);
  });

  test('takes nothing that follows a link without words for a question', () =>
    expect(read(`?path=${FIRST},${SECOND}%3C/a%3E`).view.path).toEqual({
      kind: 'own',
      eventIds: [FIRST, SECOND],
    }));

  test('leaves out an event that is gone with its question, and names it once', () => {
    const { view, ignored } = read(`?path=/Truces,${FIRST}/Why,gone/Where,${SECOND}/Who,${FIRST}/Twice`);
    expect(ignored).toEqual([{ name: 'path', value: 'gone' }]);
    expect(view.path).toEqual({
      kind: 'own',
      title: 'Truces',
      eventIds: [FIRST, SECOND],
      questions: new Map([
        [FIRST, 'Why'],
        [SECOND, 'Who'],
      ]),
    });
  });

  test('loses a damaged question, but not its event', () => {
    const { view, ignored } = read(`?path=${FIRST}/Why.P.,${SECOND}`);
    expect(ignored).toEqual([{ name: 'path', value: 'Why.P.' }]);
    expect(view.path).toEqual({ kind: 'own', eventIds: [FIRST, SECOND] });
  });
});

describe('a path that is too long for a link', () => {
  const long: OwnPath = { ...PATH, questions: new Map([[FIRST, 'Why? '.repeat(800)]]) };

  test('has its title and its events in the address', () => {
    expect(pathLength(long)).toBeGreaterThan(LONGEST_PATH);
    expect(read(addressOf(long)).view.path).toEqual({
      kind: 'own',
      title: PATH.title,
      eventIds: PATH.eventIds,
    });
  });

  test('keeps its words when the reader goes back to an address of it', () => {
    const parsed = read(addressOf(long)).view.path;
    expect(fullerPath(parsed, long)).toBe(long);
    expect(fullerPath(parsed, PATH)).toBe(parsed);
    expect(fullerPath({ kind: 'own', eventIds: [FIRST] }, long)).toEqual({ kind: 'own', eventIds: [FIRST] });
    expect(fullerPath(undefined, long)).toBeUndefined();
  });
});

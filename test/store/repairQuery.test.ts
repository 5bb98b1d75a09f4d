import { describe, expect, test } from 'vitest';
import { parseAddress, writeAddress } from '../../src/store/address.ts';
import { repairQuery } from '../../src/store/repairQuery.ts';
import { aDataset, anEvent } from '../helpers.ts';

const MEANT = '?event=e2022-09-14&view=map&embed=1';

describe('a query that an editor or mail program damaged', () => {
  test.each([
    ['?event=e2022-09-14&amp;view=map&amp;embed=1'],
    ['?event=e2022-09-14&amp;amp;view=map&AMP;embed=1'],
    ['?event=e2022-09-14&', '#038;view=map&#038;embed=1'],
    ['?event=e2022-09-14&', '#38;view=map&#x26;embed=1#?secret=8s2Lq'],
    ['?event=e2022-09-14&view=map&', '#038;embed=1'],
    ['?event=e2022-09-14%26amp%3Bview=map%26amp%3Bembed=1'],
    ['?event=e2022-09-14%26%23038%3Bview=map&embed=1'],
    ['?event=e2022-09-14;view=map;amp;embed=1'],
    ['?event=e2022-09-14&ampview=map&ampembed=1'],
    ['?event%3De2022-09-14%26view%3Dmap%26embed%3D1'],
    ['?event%253De2022-09-14%2526view%253Dmap%2526embed%253D1'],
    ['?event%3De2022-09-14&view=map&embed%3D1'],
    ['?event=e2022-09-14?view=map?embed=1'],
    ['?%20event=e2022-09-14&%E2%80%8Bview=map&+embed=1'],
    ['?EVENT=e2022-09-14&View=map&embed=1&'],
  ])('%s%s', (search, hash?: string) => expect(repairQuery(search, hash)).toBe(MEANT));

  test('keeps the parameters of others apart from ours', () => {
    expect(repairQuery('?event=e1?utm_source=x&amp;old=1')).toBe('?event=e1&utm_source=x&old=1');
    expect(repairQuery('?ref=abc;event=e1')).toBe('?ref=abc&event=e1');
  });

  test('is encoded once, however often it was', () => {
    expect(repairQuery('?q=Nagorno%252520Karabakh')).toBe('?q=Nagorno%20Karabakh');
    expect(repairQuery('?q%3DAT%2526T%2Bschool')).toBe('?q=AT%26T+school');
  });
});

describe('an undamaged query', () => {
  test.each([
    '',
    '?event=e1&q=shusha+school&map=7.5/39.8/46.75',
    '?q=R%26D%3B+what%3F',
    '?q=50%25+of',
    '?q=(Shusha).',
    '?amplitude=1&_view=2&preview=map',
    '?data=https%3A%2F%2Fexample.org%2Fc.json%3Fview%3Dmap%26event%3D1',
    '?next=https://example.org/?event=1;view=2',
  ])('%j stays the same', (search) => expect(repairQuery(search)).toBe(search));

  test.each(['#?secret=8s2Lq', '#event=e2', '#:~:text=amp', '#amplitude'])('has no parameter %s', (hash) =>
    expect(repairQuery('?event=e1', hash)).toBe('?event=e1'),
  );
});

describe('a value', () => {
  const dataset = aDataset(
    [anEvent('e2022-09-14', '1992'), anEvent('e2.', '1993'), anEvent('e3', '1999'), anEvent('e4', '1985')],
    {
      paths: [],
    },
  );
  const understood = (search: string) => {
    const { view, ignored, repaired } = parseAddress(repairQuery(search), dataset);
    expect(ignored).toEqual([]);
    return { address: writeAddress({ dataset, view }, repairQuery(search)), repaired };
  };

  test.each([
    'e2022-09-14.',
    'e2022-09-14,',
    'e2022-09-14).',
    'e2022-09-14%5D',
    'e2022-09-14%3E',
    'e2022-09-14%22',
    'e2022-09-14%E2%80%9D',
    '%C2%ABe2022-09-14%C2%BB',
    '%E2%80%9Ee2022-09-14%E2%80%9C.',
    'e2022-09-14%3C/a%3E',
    'e2022-09-14%22%3Ehere',
    'e2022-09-14%E2%80%8B',
    '+e2022-09-14%20',
    'e2022%E2%80%9309%E2%80%9314',
    'E2022-09-14',
    'e2022-09-14?utm_source=x',
    'e2022-09-14*',
    'e2022-09-14%C2%A0',
  ])('%s is repaired', (value) => {
    const { address } = understood(`?event=${value}`);
    expect(address.replace(/[?&]utm_source=x/, '')).toBe('?event=e2022-09-14');
  });

  test('that is known as it is written is not repaired', () =>
    expect(understood('?event=e2.')).toEqual({ address: '?event=e2.', repaired: false }));

  test('is repaired in lists, dates, numbers and words', () => {
    const search =
      '?kind=fighting,+legal.&from=1992-05.&map=7/40/45)&view=list”&path=e3,e2022-09-14.&names=hy%22';
    expect(understood(search)).toEqual({
      address:
        '?kind=fighting,legal&from=1992-05-01&map=7/40/45&view=list&path=e3,e2022-09-14&names=hy&to=1999-12-31',
      repaired: true,
    });
  });

  test('that somebody searched for keeps its full stop and its brackets', () =>
    expect(understood('?q=(Shusha)+etc.')).toEqual({ address: '?q=%28Shusha%29+etc.', repaired: false }));

  test('that is given twice is the first that is known', () =>
    expect(understood('?event=gone&event=e3').address).toBe('?event=e3'));

  test('that is not known even when repaired is named as it was given', () =>
    expect(parseAddress('?event=gone.', dataset).ignored).toEqual([{ name: 'event', value: 'gone.' }]));
});

import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/store/address.ts';
import { createAppStore } from '../../src/store/context.ts';
import { selectWaysIn } from '../../src/store/waysIn.ts';
import { aDataset, aDocument, anEvent, aState } from '../helpers.ts';

const WAYS = [
  { label: 'The war', address: 'from=1992-01-01&to=1992-12-31' },
  { label: 'Iran', address: 'track=iran-azerbaijan' },
];
const dataset = aDataset([anEvent('e1', '1992'), anEvent('e2', '1999')], {
  head: { ...(aDocument().head as object), ways_in: WAYS },
});
const offered = (address: string) =>
  selectWaysIn(aState(dataset, { view: parseAddress(address, dataset).view }));

test.each(['', '?theme=dark', '?names=az&control=0', '?map=7/40/45'])(
  'are offered to who has asked for nothing yet: "%s"',
  (address) => expect(offered(address)).toEqual(WAYS),
);

test.each([
  '?event=e1',
  '?q=war',
  '?kind=diplomacy',
  '?from=1992-01-01&to=1992-12-31',
  '?path=e1,e2',
  '?page=about',
  '?embed=1',
  '?present=1',
])('are not offered with %s', (address) => expect(offered(address)).toEqual([]));

test('are not offered once they are closed', () =>
  expect(selectWaysIn(aState(dataset, { session: { waysInClosed: true } }))).toEqual([]));

test('a chronology without them offers none', () => expect(selectWaysIn(aState([]))).toEqual([]));

describe('takeWayIn', () => {
  test('opens what the address asks for, and keeps how it looks', () => {
    const store = createAppStore(aState(dataset, { view: { theme: 'dark', names: 'az' } }));
    const { address } = WAYS[0]!;
    store.actions.takeWayIn(address, parseAddress(`?${address}`, dataset).view);
    const { view } = store.api.getState();
    expect(view.window).toEqual({ start: Date.UTC(1992, 0), end: Date.UTC(1993, 0) });
    expect(view).toMatchObject({ theme: 'dark', names: 'az' });
  });
});

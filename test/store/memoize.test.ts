import { describe, expect, test } from 'vitest';
import { createAppStore } from '../../src/store/context.ts';
import { cacheKey, memoize } from '../../src/store/memoize.ts';
import {
  selectMatchingEvents,
  selectNameOf,
  selectVisibleByPlace,
  selectVisibleEvents,
} from '../../src/store/selectors.ts';
import { anEvent, aState } from '../helpers.ts';

const stateOf = () => ({ session: { cache: cacheKey() } });

describe('a memoized result', () => {
  test('is the same object until an input changes', () => {
    const double = memoize((list: readonly number[]) => list.map((it) => it * 2));
    const state = stateOf();
    const list = [1, 2];
    expect(double(state, list)).toBe(double(state, list));
    expect(double(state, [1, 2])).not.toBe(double(state, list));
  });

  test('is kept for each store separately', () => {
    const double = memoize((list: readonly number[]) => list.map((it) => it * 2));
    const [one, other] = [stateOf(), stateOf()];
    const first = [1];
    const kept = double(one, first);
    double(other, [2]);
    expect(double(one, first)).toBe(kept);
  });
});

test('two stores in one page do not evict each other', () => {
  const events = [anEvent('a', '1991'), anEvent('b', '1995', { kind: 'legal' })];
  const [one, other] = [createAppStore(aState(events)), createAppStore(aState(events))];
  other.actions.filter({ kinds: ['legal'] });
  other.actions.setNaming('hy');
  for (const select of [selectMatchingEvents, selectVisibleEvents, selectVisibleByPlace, selectNameOf]) {
    const kept = select(one.api.getState());
    expect(select(other.api.getState())).not.toBe(kept);
    expect(select(one.api.getState())).toBe(kept);
  }
});

// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useComparing } from '../../../src/shell/present/useComparing.ts';

const comparingOf = (first: string) =>
  renderHook(({ id, comparable }) => useComparing(id, comparable), {
    initialProps: { id: first, comparable: true },
  });

test('another event begins with its map, and so does this one when it is shown again', () => {
  const { result, rerender } = comparingOf('a');
  act(() => result.current.toggle());
  expect(result.current.on).toBe(true);
  rerender({ id: 'b', comparable: true });
  expect(result.current.on).toBe(false);
  rerender({ id: 'a', comparable: true });
  expect(result.current.on).toBe(false);
});

test('accounts that were asked for before they came are shown when they come', () => {
  const { result, rerender } = comparingOf('a');
  rerender({ id: 'a', comparable: false });
  act(() => result.current.advance());
  expect(result.current.on).toBe(false);
  rerender({ id: 'a', comparable: true });
  expect(result.current.on).toBe(true);
});

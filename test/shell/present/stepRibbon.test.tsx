// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { StepRibbon } from '../../../src/shell/present/StepRibbon.tsx';
import { inStore } from '../../inStore.tsx';
import { eventAt } from '../../views/timeline/eventsAt.ts';

afterEach(cleanup);

const steps = ['1991-01-01', '1991-01-01', '1988-02-27'].map((day, index) => ({
  event: { ...eventAt(day), id: `e${index}` },
}));
const ticks = () => screen.getAllByRole('listitem');
const current = () => ticks().map((tick) => tick.getAttribute('aria-current'));

test('has one tick for each step in the order of the path, also for steps on the same day', () => {
  render(<StepRibbon steps={steps} at={0} />, inStore());
  expect(ticks().map(({ textContent }) => textContent)).toEqual(['1 1991', '2 ', '3 1988']);
});

test('moves its current tick with each step', () => {
  const { rerender } = render(<StepRibbon steps={steps} at={0} />, inStore());
  expect(current()).toEqual(['step', null, null]);
  rerender(<StepRibbon steps={steps} at={1} />);
  expect(current()).toEqual([null, 'step', null]);
  rerender(<StepRibbon steps={steps} at={-1} />);
  expect(current()).toEqual([null, null, null]);
});

// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Adapter, useAdapter } from '../../src/views/useAdapter.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Props {
  readonly name: string;
  readonly value: number;
  readonly shown: Record<string, number>;
}

/** Shows its value under its name. */
class Recorder implements Adapter<Props> {
  constructor(_container: HTMLElement, props: Props) {
    this.update(props);
  }

  update({ name, value, shown }: Props) {
    shown[name] = value;
  }

  destroy() {}
}

interface ViewProps extends Props {
  readonly order: 'first' | 'last';
  readonly together?: unknown;
}

function View({ order, together, ...props }: ViewProps) {
  return <div ref={useAdapter(Recorder, props, together, order)} />;
}

/** One animation frame, and the tasks right after it. */
const frame = () => act(() => vi.advanceTimersByTime(17));

function showBoth() {
  const shown: Record<string, number> = {};
  const views = (value: number, together?: unknown) => (
    <>
      <View order="last" name="map" value={value} shown={shown} together={together} />
      <View order="first" name="timeline" value={value} shown={shown} together={together} />
    </>
  );
  const { rerender } = render(views(1));
  act(() => vi.runAllTimers());
  return { shown, change: (value: number, together?: unknown) => rerender(views(value, together)) };
}

test('what comes last follows once what comes first has been painted', () => {
  const { shown, change } = showBoth();
  change(2);
  expect(shown).toEqual({ map: 1, timeline: 1 });
  frame();
  expect(shown).toEqual({ map: 1, timeline: 2 });
  frame();
  expect(shown).toEqual({ map: 2, timeline: 2 });
});

test('of several changes only the last is drawn', () => {
  const { shown, change } = showBoth();
  change(2);
  frame();
  change(3);
  frame();
  frame();
  expect(shown).toEqual({ map: 3, timeline: 3 });
});

test('what changes together with the text waits for nothing', () => {
  const { shown, change } = showBoth();
  change(2, 'searched');
  expect(shown).toEqual({ map: 2, timeline: 2 });
});

import type { Dataset, WayIn } from '../model/dataset.ts';
import { memoize } from './memoize.ts';
import { ASKING } from './openingView.ts';
import type { AppState, View } from './state.ts';
import { writeFields } from './viewFields.ts';

const NONE: readonly WayIn[] = [];

const asksForNothing = memoize((view: View, dataset: Dataset) => {
  const written = writeFields(view, dataset);
  return ASKING.every((name) => written[name] === undefined);
});

/** The ways in that are offered: only while the reader has asked for nothing and has not closed them. */
export const selectWaysIn = (state: AppState): readonly WayIn[] =>
  !state.session.waysInClosed && asksForNothing(state, state.view, state.dataset)
    ? state.dataset.waysIn
    : NONE;

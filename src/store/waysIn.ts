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

/** Whether the reader has asked for nothing yet, and has not closed what the page begins with. */
export const selectIsFirstSight = (state: AppState): boolean =>
  !state.session.waysInClosed && asksForNothing(state, state.view, state.dataset);

/** The ways in that are offered: only at first sight. */
export const selectWaysIn = (state: AppState): readonly WayIn[] =>
  selectIsFirstSight(state) ? state.dataset.waysIn : NONE;

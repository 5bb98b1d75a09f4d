import { writeAddress } from './address.ts';
import { selectWholeSpan } from './selectors.ts';
import { allViews } from './shownViews.ts';
import { type AppState, NO_FILTERS, withView } from './state.ts';

const NOTHING_OPEN = {
  selectedId: undefined,
  articleId: undefined,
  page: undefined,
  entry: undefined,
  claimChoice: {},
  path: undefined,
  presenting: false,
  camera: undefined,
  filters: NO_FILTERS,
} as const;

/** Whether the chronology is read as text alone, in its own page. */
export const selectIsListAlone = ({ view: { shown, embed } }: AppState): boolean =>
  shown === 'list' && !embed;

/** The address of the whole chronology as a list, without map and timeline; from there, that of all three views. */
export function selectListAddress(state: AppState): string {
  const isAlone = selectIsListAlone(state);
  const view = isAlone
    ? { shown: allViews(state.dataset), window: state.dataset.opening }
    : { shown: 'list' as const, window: selectWholeSpan(state) };
  return writeAddress(withView(state, { ...NOTHING_OPEN, ...view }), '') || '?';
}

/** The whole chronology as a list, in a page of its own rather than in the embed that leads to it. */
export const asListAlone = (state: AppState): AppState =>
  withView(state, { ...NOTHING_OPEN, embed: false, shown: 'list', window: selectWholeSpan(state) });

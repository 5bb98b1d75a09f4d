import type { Dataset } from '../model/dataset.ts';

/** The views of one chronology, in the order in which an address names them. */
export const VIEW_NAMES = ['map', 'timeline', 'list'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Which views are shown, as `view=` writes it. */
export const VIEWS = ['all', 'map,list', 'map,timeline', 'timeline,list', 'map', 'timeline', 'list'] as const;
export type ShownViews = (typeof VIEWS)[number];

/** What can be shown of a chronology. Without places there is nothing for a map. */
export const offeredViews = ({ places }: Pick<Dataset, 'places'>): readonly ShownViews[] =>
  VIEWS.filter((shown) => places.size > 0 || !showsView(shown, 'map'));

/** All views that there are. */
export const allViews = (dataset: Pick<Dataset, 'places'>): ShownViews =>
  dataset.places.size > 0 ? 'all' : 'timeline,list';

/** Whether a view is among those that are shown. */
export const showsView = (shown: ShownViews, name: ViewName): boolean =>
  shown === 'all' || shown.split(',').includes(name);

/** The views that are shown. */
export const viewsIn = (shown: ShownViews): readonly ViewName[] =>
  VIEW_NAMES.filter((name) => showsView(shown, name));

/** These views, in whatever order they are named; undefined for none. */
export function shownOf(names: readonly (ViewName | 'all')[]): ShownViews | undefined {
  const named = VIEW_NAMES.filter((name) => names.includes('all') || names.includes(name));
  if (named.length === VIEW_NAMES.length) return 'all';
  return VIEWS.find((shown) => shown === named.join(','));
}

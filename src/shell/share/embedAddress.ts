import { writeAddress } from '../../store/address.ts';
import type { ShownViews } from '../../store/shownViews.ts';
import { type AppState, NO_FILTERS, withView } from '../../store/state.ts';

/** What an embed shows. Everything else is as in the current view. */
export interface EmbedChoice {
  /** Opens with the selected event. */
  readonly atEvent: boolean;
  /** With the current window, filters, map and names; else with those of the opening view. */
  readonly asIs: boolean;
  readonly withPath: boolean;
  readonly shown: ShownViews;
  readonly theme: 'light' | 'dark' | undefined;
}

/** The query of an embed: "?embed=1&event=…". Presenting is left out. */
export function embedAddress(state: AppState, choice: EmbedChoice): string {
  const { selectedId, articleId, page, entry, path } = state.view;
  const opening = {
    window: state.dataset.opening,
    filters: NO_FILTERS,
    camera: undefined,
    names: 'both' as const,
    control: true,
    claimChoice: {},
  };
  return writeAddress(
    withView(state, {
      ...(!choice.asIs && opening),
      selectedId: choice.atEvent ? selectedId : undefined,
      articleId: choice.atEvent ? articleId : undefined,
      // A page of files is no use inside another page.
      page: choice.atEvent && page !== 'downloads' ? page : undefined,
      entry: choice.atEvent ? entry : undefined,
      path: choice.withPath ? path : undefined,
      shown: choice.shown,
      theme: choice.theme,
      embed: true,
      presenting: false,
      autoplay: undefined,
    }),
    '',
  );
}

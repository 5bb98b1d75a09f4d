import { writeAddress } from '../../store/address.ts';
import { type AppState, NO_FILTERS, type View } from '../../store/state.ts';

/** What an embed is to show; what the reader leaves as it is comes from the page. */
export interface EmbedChoice {
  /** Begin with the selected event. */
  readonly atEvent: boolean;
  /** Window, filters, map and names as they are now; else as the page opens. */
  readonly asIs: boolean;
  readonly withPath: boolean;
  readonly view: View;
  readonly theme: 'light' | 'dark' | undefined;
}

/** The query of an embed: "?embed=1&event=…". Presenting is not taken along. */
export function embedAddress(state: AppState, choice: EmbedChoice): string {
  const { selectedId, articleId, page, entry, path, dataset } = state;
  const opening = {
    window: dataset.opening,
    filters: NO_FILTERS,
    camera: undefined,
    names: 'both' as const,
    control: true,
    claimChoice: {},
  };
  return writeAddress(
    {
      ...state,
      ...(!choice.asIs && opening),
      selectedId: choice.atEvent ? selectedId : undefined,
      articleId: choice.atEvent ? articleId : undefined,
      page: choice.atEvent ? page : undefined,
      entry: choice.atEvent ? entry : undefined,
      path: choice.withPath ? path : undefined,
      view: choice.view,
      theme: choice.theme,
      embed: true,
      presenting: false,
      autoplay: undefined,
    },
    '',
  );
}

import { articleAddress, eventAddress, pageAddress, pathAddress, writeAddress } from '../../store/address.ts';
import { type AppState, type ChosenPath, NO_FILTERS, withView } from '../../store/state.ts';
import { LONGEST } from './qrMatrix.ts';

/** Only its events: the words are on the sheet. */
const withoutWords = (path: ChosenPath): ChosenPath =>
  path.kind === 'own' ? { kind: 'own', eventIds: path.eventIds } : path;

/**
 * The address for the QR code: that of the view, if a camera can read a code of that length from paper; else that of
 * the page, article or event alone, of the events of the path, or of the window; else the address of the app.
 */
export function addressForQr(state: AppState, address: string): string {
  const base = address.replace(/\?.*$/, '');
  const { page, claimChoice, articleId, selectedId } = state.view;
  const only = page
    ? pageAddress(page, claimChoice)
    : articleId
      ? articleAddress(articleId)
      : selectedId && eventAddress(selectedId);
  const bare = withView(state, { filters: NO_FILTERS, camera: undefined });
  const { path } = state.view;
  const ofPath = path && !only ? [`${base}${pathAddress(withoutWords(path))}`] : [];
  const candidates = [address, ...ofPath, `${base}${only ?? writeAddress(bare, '')}`];
  return candidates.find(({ length }) => length <= LONGEST) ?? base;
}

import { renderToString } from 'react-dom/server';
import { App } from '../shell/App.tsx';
import { createAppStore, StoreContext } from '../store/context.ts';
import { initialState } from '../store/initialState.ts';
import { withFirstPicture } from './firstPicture/firstPicture.tsx';
import { linkCompiled } from './linkCompiled.ts';

/**
 * The HTML of the whole chronology as the app first renders it, from the document that the app will load, with the
 * pictures of the views that the app draws later.
 */
export function renderPage(document: Record<string, unknown>): string {
  const { session, ...data } = initialState(linkCompiled(document));
  const state = { ...data, session: { ...session, inBuild: true } };
  const page = renderToString(
    <StoreContext value={createAppStore(state)}>
      <App />
    </StoreContext>,
  );
  return withFirstPicture(page, state);
}

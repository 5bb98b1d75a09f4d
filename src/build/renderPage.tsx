import { renderToString } from 'react-dom/server';
import { App } from '../shell/App.tsx';
import { createAppStore, StoreContext } from '../store/context.ts';
import { initialState } from '../store/initialState.ts';
import { linkCompiled } from './linkCompiled.ts';

/** The HTML of the whole chronology as the app first renders it, from the document that the app will load. */
export function renderPage(document: Record<string, unknown>): string {
  const store = createAppStore(initialState(linkCompiled(document)));
  return renderToString(
    <StoreContext value={store}>
      <App />
    </StoreContext>,
  );
}

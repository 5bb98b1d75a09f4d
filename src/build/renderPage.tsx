import { renderToString } from 'react-dom/server';
import { linkDocument } from '../load/linkDocument.ts';
import { readDocument } from '../load/readDocument.ts';
import { App } from '../shell/App.tsx';
import { createAppStore, StoreContext } from '../store/context.ts';
import { initialState } from '../store/state.ts';

/** The HTML of the whole chronology as the app first draws it, from the document the app will load. */
export function renderPage(document: unknown): string {
  const { document: read, issues } = readDocument(document, 'chronology.json');
  const store = createAppStore(initialState(linkDocument(read, issues, 'chronology.json')));
  return renderToString(
    <StoreContext value={store}>
      <App />
    </StoreContext>,
  );
}

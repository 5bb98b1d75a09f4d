import { useEffect } from 'react';
import { useAppState } from '../store/context.ts';
import { selectOpenTitle } from '../store/openTitle.ts';
import { useStrings } from '../views/useStrings.ts';

/** Keeps the title of the document up to date: first what is open, as history, tabs and screen readers show it. */
export function useDocumentTitle() {
  const strings = useStrings();
  const open = useAppState((state) => selectOpenTitle(state, strings));
  const chronology = useAppState((state) => state.dataset.title);
  useEffect(() => {
    document.title = `${open ?? chronology} – Araxes`;
  }, [open, chronology]);
}

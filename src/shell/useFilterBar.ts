import { useEffect, useState } from 'react';
import { isFiltered } from '../store/activeFilters.ts';
import { useAppState } from '../store/context.ts';
import { afterRest } from '../views/loading/afterRest.ts';

/** How long the page rests after the last key, in ms, before the bar appears or disappears. */
const REST = 500;

/**
 * Whether the bar of chips is shown. It does not change while somebody types, because all views would be laid out
 * again.
 */
export function useFilterBar(): boolean {
  const filtered = useAppState(isFiltered);
  const query = useAppState((state) => state.view.filters.query);
  const [shown, setShown] = useState(filtered);
  useEffect(() => {
    const isTyping = document.activeElement?.matches('input[type=search]');
    if (!isTyping) return setShown(filtered);
    return afterRest(() => setShown(filtered), REST);
  }, [filtered, query]);
  return shown;
}

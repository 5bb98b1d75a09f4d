import { useEffect, useState } from 'react';
import { isFiltered } from '../store/activeFilters.ts';
import { useAppState } from '../store/context.ts';
import { afterTyping, isTyping } from '../views/input/afterTyping.ts';

/**
 * Whether the bar of chips is shown. It does not change while somebody types, because all views would be laid out
 * again.
 */
export function useFilterBar(): boolean {
  const filtered = useAppState(isFiltered);
  const query = useAppState((state) => state.view.filters.query);
  const [shown, setShown] = useState(filtered);
  useEffect(() => {
    if (!isTyping()) return setShown(filtered);
    return afterTyping(() => setShown(filtered));
  }, [filtered, query]);
  return shown;
}

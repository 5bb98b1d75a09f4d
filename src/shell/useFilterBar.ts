import { useEffect, useState } from 'react';
import { isFiltered } from '../store/activeFilters.ts';
import { useAppState } from '../store/context.ts';

/** How long after the last key the bar comes or goes, in milliseconds. */
const REST = 500;

/** Whether the bar of chips is shown. While somebody types it neither comes nor goes: all views would be laid out anew. */
export function useFilterBar(): boolean {
  const filtered = useAppState(isFiltered);
  const query = useAppState((state) => state.view.filters.query);
  const [shown, setShown] = useState(filtered);
  useEffect(() => {
    const isTyping = document.activeElement?.matches('input[type=search]');
    if (!isTyping) return setShown(filtered);
    const timer = setTimeout(setShown, REST, filtered);
    return () => clearTimeout(timer);
  }, [filtered, query]);
  return shown;
}

import type { NamesIn } from '../model/placeName.ts';
import { useAppState } from '../store/context.ts';
import { selectNamesIn } from '../store/selectors.ts';

/** Puts the pairs of names in a heading in the order that the reader chose. */
export const useNamesIn = (): NamesIn => useAppState(selectNamesIn);

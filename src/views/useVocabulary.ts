import type { Vocabulary } from '../model/vocabulary.ts';
import { useAppState } from '../store/context.ts';

/** The vocabulary of the open chronology. */
export const useVocabulary = (): Vocabulary => useAppState((state) => state.dataset.vocabulary);

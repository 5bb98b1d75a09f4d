import type { Vocabulary } from '../model/vocabulary.ts';
import { useAppState } from '../store/context.ts';

/** What the open chronology calls its things. */
export const useVocabulary = (): Vocabulary => useAppState((state) => state.dataset.vocabulary);

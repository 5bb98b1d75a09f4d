import { CLAIM_STRINGS } from '../../src/strings/claimStrings.ts';
import { LANGUAGES } from '../../src/strings/languages.ts';
import { ENGLISH } from '../../src/strings/strings.ts';
import type { Translation } from '../../src/strings/translation.ts';

/** A code that BCP 47 leaves to private use. */
export const STUB = 'qaa';

const isSign = (text: string) => !/\p{L}/u.test(text);

/** The same words in «quotation marks», so that what was not taken from a translation can be told. */
function mark(words: unknown): unknown {
  if (typeof words === 'string') return isSign(words) ? words : `«${words}»`;
  if (typeof words === 'function') return (...values: unknown[]) => mark(words(...values));
  if (Array.isArray(words)) return words.map(mark);
  return Object.fromEntries(Object.entries(words as object).map(([name, its]) => [name, mark(its)]));
}

const { language: _language, dir: _dir, dates: _dates, ...main } = ENGLISH;

/** A language that is written from right to left, with German dates, and the English words in «quotation marks». */
export const stubTranslation: Translation = {
  language: STUB,
  dir: 'rtl',
  dates: { locale: 'de' },
  parts: {
    main: mark(main) as typeof main,
    claimDetails: mark(CLAIM_STRINGS.english) as typeof CLAIM_STRINGS.english,
  },
};

/** Lets addresses and the reader ask for the language. @returns what takes it away again */
export function offerStub(load: () => Promise<Translation> = async () => stubTranslation): () => void {
  const languages = LANGUAGES as Map<string, typeof load>;
  languages.set(STUB, load);
  return () => languages.delete(STUB);
}

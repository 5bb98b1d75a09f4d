import type { LoadedTranslation, Translation } from './translation.ts';

/** The language that the app comes with. */
export const ENGLISH_CODE = 'en';

/** The other languages that an address can ask for (`lang=`), each fetched when it is first asked for. */
export const LANGUAGES: ReadonlyMap<string, () => Promise<Translation>> = new Map([
  // ['de', async () => (await import('./de/de.ts')).de],
]);

/** The words of a language; undefined for English, which is there. */
export async function loadLanguage(language: string): Promise<LoadedTranslation | undefined> {
  const load = LANGUAGES.get(language);
  if (!load) return undefined;
  const [{ completeTranslation }, translation] = await Promise.all([
    import('./completeTranslation.ts'),
    load(),
  ]);
  return completeTranslation(translation);
}

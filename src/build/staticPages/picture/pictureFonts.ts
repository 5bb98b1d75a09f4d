import { createRequire } from 'node:module';

/** Families of the fonts below. */
export const SERIF = 'Source Serif 4';
export const SANS = 'Source Sans 3';

const { resolve } = createRequire(import.meta.url);

/** Fonts under the SIL Open Font License. System fonts are not used, so pictures are the same on every machine. */
export const FONT_FILES: readonly string[] = [
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
].map((file) => resolve(file));

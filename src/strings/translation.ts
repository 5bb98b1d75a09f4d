import type { about } from './en/about.ts';
import type { accessibility } from './en/accessibility.ts';
import type { claimDetails } from './en/claimDetails.ts';
import type { downloads } from './en/downloads.ts';
import type { glossary } from './en/glossary.ts';
import type { lessons } from './en/lessons.ts';
import type { present } from './en/present.ts';
import type { printing } from './en/printing.ts';
import type { share } from './en/share.ts';
import type { en } from './en.ts';
import type { Strings } from './strings.ts';
import type { DateWords } from './writeDate.ts';

/** The words of the interface in their parts: `main` comes with the app, each other with the code that needs it. */
export interface Parts {
  readonly main: Omit<typeof en, 'language' | 'dir' | 'dates'>;
  readonly about: typeof about;
  readonly accessibility: typeof accessibility;
  readonly claimDetails: typeof claimDetails;
  readonly downloads: typeof downloads;
  readonly glossary: typeof glossary;
  readonly lessons: typeof lessons;
  readonly present: typeof present;
  readonly printing: typeof printing;
  readonly share: typeof share;
}

/** Words in another language; what is left out is said in English. */
type Translated<Words> = Words extends string
  ? string
  : Words extends readonly unknown[] | ((...values: never[]) => unknown)
    ? Words
    : { readonly [Name in keyof Words]?: Translated<Words[Name]> };

/** A language that the interface can speak: `src/strings/<language>/` holds it, `languages.ts` loads it. */
export interface Translation {
  /** BCP 47, as in the address and in `<html lang>`: "de", "pt-BR". */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** Only where what `Intl` writes is not wanted. */
  readonly dates?: DateWords;
  readonly parts: { readonly [Name in keyof Parts]?: Translated<Parts[Name]> };
}

/** Of the words that come with the code that needs them. */
export type LazyPartName = Exclude<keyof Parts, 'main'>;

/** A part in English, which comes with the code that needs it, and the name by which translations have it. */
export interface StringsPart<Name extends LazyPartName> {
  readonly name: Name;
  readonly english: Parts[Name];
}

export const stringsPart = <Name extends LazyPartName>(
  name: Name,
  english: Parts[Name],
): StringsPart<Name> => ({ name, english });

/** A translation, with English words where it has none. */
export interface LoadedTranslation {
  readonly strings: Strings;
  /** The words of a part, the same object each time. */
  readonly wordsIn: <Name extends LazyPartName>(part: StringsPart<Name>) => Parts[Name];
}

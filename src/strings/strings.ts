import { en } from './en.ts';
import type { DateWords } from './writeDate.ts';

/** What most of the interface says, with the language that it is in. Every function that writes words takes it. */
export type Strings = Omit<typeof en, 'dates'> & { readonly dates: DateWords };

/** For what is written in English whatever the reader's language: by the build, and where the app cannot start. */
export const ENGLISH: Strings = en;

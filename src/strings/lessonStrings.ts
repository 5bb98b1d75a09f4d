import { lessons } from './en/lessons.ts';

/** Texts of lesson paths, in the reader's language. Loaded with the code that shows them. */
export const lessonStrings: typeof lessons = lessons;

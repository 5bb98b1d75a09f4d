import { lessons } from './en/lessons.ts';

/** The words of lesson paths in the reader's language; fetched with the code that shows them. */
export const lessonStrings: typeof lessons = lessons;

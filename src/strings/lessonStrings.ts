import { lessons } from './en/lessons.ts';
import { stringsPart } from './translation.ts';

/** The words of lesson paths; fetched with the code that shows them. */
export const LESSON_STRINGS = stringsPart('lessons', lessons);

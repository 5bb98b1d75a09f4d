import { present } from './en/present.ts';
import { stringsPart } from './translation.ts';

/** The words of present mode; fetched with its code. */
export const PRESENT_STRINGS = stringsPart('present', present);
export type PresentStrings = typeof present;

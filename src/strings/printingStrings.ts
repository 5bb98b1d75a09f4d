import { printing } from './en/printing.ts';
import { stringsPart } from './translation.ts';

/** The words of the print sheet; fetched with its code. */
export const PRINTING_STRINGS = stringsPart('printing', printing);

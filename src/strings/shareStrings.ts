import { share } from './en/share.ts';
import { stringsPart } from './translation.ts';

/** The words of the share dialog; fetched with its code. */
export const SHARE_STRINGS = stringsPart('share', share);

import { claimDetails } from './en/claimDetails.ts';
import { stringsPart } from './translation.ts';

/** The words that only claims need; fetched with the code that shows claims. */
export const CLAIM_STRINGS = stringsPart('claimDetails', claimDetails);
export type ClaimStrings = typeof claimDetails;

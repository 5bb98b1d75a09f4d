import type { Dataset } from '../../model/dataset.ts';
import { SITE } from '../sharedAddress.ts';

/** The address this page is served from; of a copy opened from a file, the one it was made at, if it knows. */
export function servedFrom(dataset: Dataset): string | undefined {
  return /^https?:/.test(document.baseURI) ? document.baseURI : (dataset.origin?.address ?? SITE);
}

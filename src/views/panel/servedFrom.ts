import type { Dataset } from '../../model/dataset.ts';
import { SITE } from '../page/sharedAddress.ts';

/** The address this page is served from; for a copy opened from a file, the address where it was made, if known. */
export function servedFrom(dataset: Dataset): string | undefined {
  return /^https?:/.test(document.baseURI) ? document.baseURI : (dataset.origin?.address ?? SITE);
}

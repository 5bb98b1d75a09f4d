/** A file that the service worker makes available offline. */
export interface OfflineFile {
  /** Relative to the page. */
  readonly url: string;
  /** SHA-256 of the content in base64; null where the name already has a hash of the content. */
  readonly revision: string | null;
  /** Cached when it is first used, instead of with the first visit. */
  readonly onDemand?: true;
}

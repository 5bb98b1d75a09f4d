import { downloads } from './en/downloads.ts';
import { stringsPart } from './translation.ts';

/** The words of the download page; fetched with it. */
export const DOWNLOAD_STRINGS = stringsPart('downloads', downloads);
export type DownloadStrings = typeof downloads;

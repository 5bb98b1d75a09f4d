import type { SourceId } from './event.ts';

/** A publication that the chronology rests on. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title?: string;
  /** EDTF; the publication date shown on the page, or inferred where `note` says so. */
  readonly date?: string;
  /** http(s) only. */
  readonly url?: string;
  /** The publication that this page copies, or that stood at an address that lasts. */
  readonly original?: string;
  /** From which side it is written: an id of the vocabulary. */
  readonly perspective: string;
  /** The news agency whose text it prints. */
  readonly agency?: string;
  /** Whether the page itself was read. */
  readonly seen: boolean;
  readonly note?: string;
}

/** A publication named on the spot: what a claim or a definition rests on. */
export interface Publication {
  readonly publisher: string;
  readonly title?: string;
  /** EDTF. */
  readonly date?: string;
  /** http(s) only. */
  readonly url?: string;
  /** The publication that this page copies, or that stood at an address that lasts. */
  readonly original?: string;
  readonly note?: string;
}

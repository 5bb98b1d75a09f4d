import type { SourceId } from './event.ts';

/** A publication that the chronology is based on. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title?: string;
  /** EDTF. The publication date shown on the page, or inferred if `note` says so. */
  readonly date?: string;
  /** http(s) only. */
  readonly url?: string;
  /** The publication that this page copies, or that stood at an address that lasts. */
  readonly original?: string;
  /** Whose perspective it has: an id of the vocabulary. */
  readonly perspective: string;
  /** The news agency whose text it reprints. */
  readonly agency?: string;
  /** Whether we read the page itself. */
  readonly seen: boolean;
  readonly note?: string;
}

/** A publication described in place, as the source of a claim or definition. */
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

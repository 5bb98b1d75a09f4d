import type { SourceId } from './event.ts';

/** From which side a publication writes. */
export const PERSPECTIVES = ['int', 'am', 'az', 'ru', 'ir', 'tr', 'bd', 'enc', 'doc', 'ngo', 'data'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** A publication that the chronology rests on. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title?: string;
  /** EDTF; the publication date shown on the page, or inferred where `note` says so. */
  readonly date?: string;
  /** http(s) only. */
  readonly url?: string;
  readonly perspective: Perspective;
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
  readonly note?: string;
}

import type { TimeSpan } from './time.ts';

/** Who held a part of a district. `none` only in overlays: not drawn then. */
export const HOLDERS = ['SU_AZ', 'AZ', 'ARM', 'CONTESTED', 'MIXED', 'ARM_RUPK', 'RUPK', 'NONE'] as const;
export type Holder = (typeof HOLDERS)[number];

export interface ControlPeriod {
  readonly from: string;
  /** Not included; absent means to the present. */
  readonly to?: string;
  readonly span: TimeSpan;
  readonly holder: Holder;
  readonly certainty: string;
  readonly note?: string;
}

/** One drawn part of a district, or an overlay, with its holders through time. */
export interface ControlPart {
  readonly layer: 'parts' | 'overlays';
  readonly district: string;
  readonly part: string;
  readonly periods: readonly ControlPeriod[];
}

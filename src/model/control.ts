import type { PlaceId } from './event.ts';
import type { Instant, TimeSpan } from './time.ts';

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
  /** The place whose names the district bears. */
  readonly seatId?: PlaceId;
  readonly part: string;
  readonly periods: readonly ControlPeriod[];
}

/** A part and the period of it that a moment falls into. */
export interface Held {
  readonly part: ControlPart;
  readonly period: ControlPeriod;
}

/** Who held what at a moment; parts that no period covers then are left out. */
export const controlAt = (control: readonly ControlPart[], at: Instant): Held[] =>
  control.flatMap((part) => {
    const period = part.periods.find(({ span }) => at >= span.start && at < span.end);
    return period ? [{ part, period }] : [];
  });

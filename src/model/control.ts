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

/** A line of contact and when it stood; schematic, like the areas. */
interface ContactLine {
  readonly id: string;
  readonly span: TimeSpan;
}

const days = (from: string, to: string): TimeSpan => ({ start: Date.parse(from), end: Date.parse(to) });

/**
 * After each cease-fire and statement, the line that it left; named as in the drawing. None for the days of
 * August 2022 between the old road to Armenia and the new.
 */
const CONTACT_LINES: readonly ContactLine[] = [
  { id: 'line1994', span: days('1994-05-12', '2020-09-27') },
  { id: 'line2020', span: days('2020-11-10', '2020-12-01') },
  { id: 'zone2020', span: days('2020-12-01', '2022-08-26') },
  { id: 'zone2022', span: days('2022-08-30', '2023-09-20') },
];

/** The line of contact of a moment. During fighting there is none that could be drawn. */
export const lineAt = (at: Instant): string | undefined =>
  CONTACT_LINES.find(({ span }) => at >= span.start && at < span.end)?.id;

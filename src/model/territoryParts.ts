import type { PlaceId } from './event.ts';
import type { Instant, TimeSpan } from './time.ts';
import type { ContactLine, HolderId } from './vocabulary.ts';

export interface TerritoryPeriod {
  readonly from: string;
  /** Not included; absent means to the present. */
  readonly to?: string;
  readonly span: TimeSpan;
  readonly holder: HolderId;
  readonly certainty: string;
  readonly note?: string;
}

/** One drawn part of a district, or an overlay, with its holders through time. */
export interface TerritoryPart {
  readonly layer: 'parts' | 'overlays';
  readonly district: string;
  /** The place whose names the district bears. */
  readonly seatId?: PlaceId;
  readonly part: string;
  /** Its name, where it has one that is not that of its seat. */
  readonly label?: string;
  /** A city bears its seat's name alone, a district adds that it is one. */
  readonly as: 'district' | 'city';
  readonly periods: readonly TerritoryPeriod[];
}

/** A part and the period of it that a moment falls into. */
export interface HeldPart {
  readonly part: TerritoryPart;
  readonly period: TerritoryPeriod;
}

/** Who held what at a moment; parts that no period covers then are left out. */
export const territoryAt = (control: readonly TerritoryPart[], at: Instant): HeldPart[] =>
  control.flatMap((part) => {
    const period = part.periods.find(({ span }) => at >= span.start && at < span.end);
    return period ? [{ part, period }] : [];
  });

/** The line of contact of a moment. During fighting there is none that could be drawn. */
export const lineAt = (lines: readonly ContactLine[], at: Instant): ContactLine | undefined =>
  lines.find(({ span }) => at >= span.start && at < span.end);

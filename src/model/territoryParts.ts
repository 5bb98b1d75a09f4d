import type { PlaceId } from './event.ts';
import type { Instant, TimeSpan } from './time.ts';
import type { ContactLine, HolderId } from './vocabulary.ts';

export interface TerritoryPeriod {
  readonly from: string;
  /** Not included; absent means until today. */
  readonly to?: string;
  readonly span: TimeSpan;
  readonly holder: HolderId;
  readonly certainty: string;
  readonly note?: string;
}

/** One part of a district, or an overlay, and who held it over time. */
export interface TerritoryPart {
  readonly layer: 'parts' | 'overlays';
  readonly district: string;
  /** The place that gives the district its names. */
  readonly seatId?: PlaceId;
  readonly part: string;
  /** Its name, if it is not that of its seat. */
  readonly label?: string;
  /** A city has its seat's name; for a district, "district" is added. */
  readonly as: 'district' | 'city';
  readonly periods: readonly TerritoryPeriod[];
}

/** A part, and the period that contains a given moment. */
export interface HeldPart {
  readonly part: TerritoryPart;
  readonly period: TerritoryPeriod;
}

/** Who held each part at a moment. Parts without a period for it are left out. */
export const territoryAt = (parts: readonly TerritoryPart[], at: Instant): HeldPart[] =>
  parts.flatMap((part) => {
    const period = part.periods.find(({ span }) => at >= span.start && at < span.end);
    return period ? [{ part, period }] : [];
  });

/** The line of contact at a moment. During fighting there is none. */
export const lineAt = (lines: readonly ContactLine[], at: Instant): ContactLine | undefined =>
  lines.find(({ span }) => at >= span.start && at < span.end);

import type { PlaceId, SourceId } from './event.ts';
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

/** An area that somebody holds and of which no line is published: a place stands for it. */
export interface TerritoryPoint {
  readonly id: string;
  readonly placeId: PlaceId;
  /** What is held there, in a few words. */
  readonly what: string;
  readonly periods: readonly TerritoryPeriod[];
  readonly sourceIds: readonly SourceId[];
}

/** A part, and the period that contains a given moment. */
export interface HeldPart {
  readonly part: TerritoryPart;
  readonly period: TerritoryPeriod;
}

/** Who held each part at a moment. Parts without a period for it are left out. */
export const territoryAt = (parts: readonly TerritoryPart[], at: Instant): HeldPart[] =>
  parts.flatMap((part) => {
    const period = periodAt(part.periods, at);
    return period ? [{ part, period }] : [];
  });

/** A point, and the period that contains a given moment. */
export interface HeldPoint {
  readonly point: TerritoryPoint;
  readonly period: TerritoryPeriod;
}

/** The points at a moment. Those that nobody then holds against their state are left out. */
export const territoryPointsAt = (points: readonly TerritoryPoint[], at: Instant): HeldPoint[] =>
  points.flatMap((point) => {
    const period = periodAt(point.periods, at);
    return period ? [{ point, period }] : [];
  });

const periodAt = (periods: readonly TerritoryPeriod[], at: Instant): TerritoryPeriod | undefined =>
  periods.find(({ span }) => at >= span.start && at < span.end);

/** The line of contact at a moment. During fighting there is none. */
export const lineAt = (lines: readonly ContactLine[], at: Instant): ContactLine | undefined =>
  lines.find(({ span }) => at >= span.start && at < span.end);

import type { PlaceId, SourceId } from './event.ts';
import type { Instant, TimeSpan } from './time.ts';
import type { ContactLine, HolderId } from './vocabulary.ts';

export interface ControlPeriod {
  readonly from: string;
  /** Not included; absent means to the present. */
  readonly to?: string;
  readonly span: TimeSpan;
  readonly holder: HolderId;
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
  /** Its name, where it has one that is not that of its seat. */
  readonly label?: string;
  /** A city bears its seat's name alone, a district adds that it is one. */
  readonly as: 'district' | 'city';
  readonly periods: readonly ControlPeriod[];
}

/** An area that somebody holds and of which no line is published: a place stands for it. */
export interface ControlPoint {
  readonly id: string;
  readonly placeId: PlaceId;
  /** What is held there, in a few words. */
  readonly what: string;
  readonly periods: readonly ControlPeriod[];
  readonly sourceIds: readonly SourceId[];
}

/** A part and the period of it that a moment falls into. */
export interface Held {
  readonly part: ControlPart;
  readonly period: ControlPeriod;
}

/** Who held what at a moment; parts that no period covers then are left out. */
export const controlAt = (control: readonly ControlPart[], at: Instant): Held[] =>
  control.flatMap((part) => {
    const period = periodAt(part.periods, at);
    return period ? [{ part, period }] : [];
  });

/** A point and the period of it that a moment falls into. */
export interface HeldPoint {
  readonly point: ControlPoint;
  readonly period: ControlPeriod;
}

/** The points of a moment; those that nobody holds then against their state are left out. */
export const controlPointsAt = (points: readonly ControlPoint[], at: Instant): HeldPoint[] =>
  points.flatMap((point) => {
    const period = periodAt(point.periods, at);
    return period ? [{ point, period }] : [];
  });

const periodAt = (periods: readonly ControlPeriod[], at: Instant): ControlPeriod | undefined =>
  periods.find(({ span }) => at >= span.start && at < span.end);

/** The line of contact of a moment. During fighting there is none that could be drawn. */
export const lineAt = (lines: readonly ContactLine[], at: Instant): ContactLine | undefined =>
  lines.find(({ span }) => at >= span.start && at < span.end);

import { type Claim, topFigure } from '../../../model/claim.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { Instant } from '../../../model/time.ts';
import type { ClaimChoice } from '../../../store/state.ts';

/** The value of the unit filter for claims without a figure. */
export const NO_FIGURE = 'none';
/** Speakers with at least this many claims come first. */
const MANY = 5;

type Events = Dataset['events'];

/** When a claim was made; if that is unknown, when its event began. */
export const momentOf = ({ saidOn, eventId }: Claim, events: Events): Instant =>
  (saidOn ?? events.get(eventId)?.date)?.span.start ?? Number.MAX_VALUE;

/** Claims in chronological order; those of the same moment in the order of the data. */
export const inOrder = (claims: readonly Claim[], events: Events): Claim[] =>
  claims.toSorted((a, b) => momentOf(a, events) - momentOf(b, events));

/** The value of the unit filter for a claim. */
export const unitOf = (claim: Claim): string =>
  topFigure(claim) === undefined ? NO_FIGURE : (claim.unit ?? NO_FIGURE);

/** The claims that pass both filters. */
export const chooseClaims = (claims: readonly Claim[], { speaker, unit }: ClaimChoice): Claim[] =>
  claims.filter(
    (claim) =>
      (speaker === undefined || claim.speaker === speaker) && (unit === undefined || unitOf(claim) === unit),
  );

/** An option, and the number of its claims given the other filter. */
export interface ClaimOption {
  readonly value: string;
  readonly count: number;
}

export interface ClaimOptions {
  readonly anySpeaker: number;
  /** Speakers with many claims, by number; then all others, by name. */
  readonly speakers: { readonly many: readonly ClaimOption[]; readonly few: readonly ClaimOption[] };
  readonly anyUnit: number;
  readonly units: readonly ClaimOption[];
  readonly noFigure: number;
}

/** The options of both filters. The chosen values are included even if no claim has them. */
export function claimOptions(claims: readonly Claim[], choice: ClaimChoice): ClaimOptions {
  const withUnit = chooseClaims(claims, { unit: choice.unit });
  const withSpeaker = chooseClaims(claims, { speaker: choice.speaker });
  const totals = count(claims, ({ speaker }) => speaker, choice.speaker);
  const ofSpeaker = count(withUnit, ({ speaker }) => speaker);
  const ofUnit = count(withSpeaker, unitOf);
  const units = count(claims, unitOf, choice.unit);
  units.delete(NO_FIGURE);
  const speakers = [...totals].map(([value, total]) => ({ value, total, count: ofSpeaker.get(value) ?? 0 }));
  return {
    anySpeaker: withUnit.length,
    speakers: {
      many: speakers.filter(({ total }) => total >= MANY).sort((a, b) => b.total - a.total),
      few: speakers.filter(({ total }) => total < MANY).sort((a, b) => a.value.localeCompare(b.value)),
    },
    anyUnit: withSpeaker.length,
    units: [...units]
      .sort(([, a], [, b]) => b - a)
      .map(([value]) => ({ value, count: ofUnit.get(value) ?? 0 })),
    noFigure: ofUnit.get(NO_FIGURE) ?? 0,
  };
}

function count(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
  chosen?: string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1);
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  return counts;
}

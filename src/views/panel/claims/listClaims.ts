import type { Claim } from '../../../model/claim.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { Instant } from '../../../model/time.ts';
import type { ClaimChoice } from '../../../store/state.ts';
import { topFigure } from './figureSeries.ts';

/** The choice of claims that give no figure, in the place of a unit. */
export const NO_FIGURE = 'none';
/** Speakers with so many claims stand first among the choices. */
const MANY = 5;

type Events = Dataset['events'];

/** When a claim was made; where that is not known, when its event began. */
export const momentOf = ({ saidOn, eventId }: Claim, events: Events): Instant =>
  (saidOn ?? events.get(eventId)?.date)?.span.start ?? Number.MAX_VALUE;

/** Claims in order of time; those of one moment in the order of the data. */
export const inOrder = (claims: readonly Claim[], events: Events): Claim[] =>
  claims.toSorted((a, b) => momentOf(a, events) - momentOf(b, events));

/** What a claim counts, for the choice among claims. */
export const unitOf = (claim: Claim): string =>
  topFigure(claim) === undefined ? NO_FIGURE : (claim.unit ?? NO_FIGURE);

/** The claims of the chosen speaker that count what is chosen. */
export const chooseClaims = (claims: readonly Claim[], { speaker, unit }: ClaimChoice): Claim[] =>
  claims.filter(
    (claim) =>
      (speaker === undefined || claim.speaker === speaker) && (unit === undefined || unitOf(claim) === unit),
  );

/** One value that can be chosen, and how many claims it would show beside the other choice. */
export interface ClaimOption {
  readonly value: string;
  readonly count: number;
}

export interface ClaimOptions {
  readonly anySpeaker: number;
  /** Whoever makes many claims, in order of how many; then everyone else by name. */
  readonly speakers: { readonly many: readonly ClaimOption[]; readonly few: readonly ClaimOption[] };
  readonly anyUnit: number;
  readonly units: readonly ClaimOption[];
  readonly noFigure: number;
}

/** What can be chosen among claims; what is chosen is among it even where no claim has it. */
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

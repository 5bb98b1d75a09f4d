import type { Claim } from '../../../model/claim.ts';
import { maxOf } from '../../../model/minMax.ts';
import { groupBy, type SpeakerClaims } from './groupClaims.ts';

/** Figures of one kind as they were given one after another, by speaker. */
export interface FigureSeries {
  readonly unit: string;
  readonly counts: string;
  /** Within a speaker in order of the date said; what has no date stands last. */
  readonly speakers: readonly SpeakerClaims[];
  /** The largest figure, which the others are drawn against. */
  readonly largest: number;
}

/** The highest number that a claim gives, or `undefined` where it gives none. */
export const topFigure = ({ figure, figureLow, figureHigh }: Claim) => figureHigh ?? figure ?? figureLow;

/**
 * What can be shown as a figure through time: claims of one topic that count the same, of which a speaker gave
 * several or one took the place of another. What took a figure's place goes with it, even if it counts more
 * ("killed", later "killed or missing").
 */
export function figureSeries(claims: readonly Claim[]): FigureSeries[] {
  const figures = claims.filter((claim) => topFigure(claim) !== undefined);
  const firsts = firstOfEach(figures);
  const counted = (claim: Claim) => {
    const { unit = '', counts = '' } = firsts.get(claim.id)!;
    return `${unit}\n${counts}`;
  };
  return [...groupBy(figures, counted)].flatMap(([kind, claims]) => {
    const bySpeaker = [...groupBy(claims, ({ speaker }) => speaker)];
    const changes = bySpeaker.some(([, own]) => own.length > 1) || claims.some((it) => it.replacedBy);
    if (!changes) return [];
    const [unit = '', counts = ''] = kind.split('\n');
    const speakers = bySpeaker.map(([speaker, own]) => ({ speaker, claims: inTime(own) }));
    return [{ unit, counts, speakers, largest: maxOf(claims.map((claim) => topFigure(claim)!)) }];
  });
}

/** For each claim the one that its line of replacements began with: itself, if it replaced none. */
function firstOfEach(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const before = new Map(claims.flatMap((claim) => (claim.replacedBy ? [[claim.replacedBy, claim]] : [])));
  const first = (claim: Claim, seen: readonly Claim[] = []): Claim => {
    const earlier = before.get(claim.id);
    return earlier && !seen.includes(earlier) ? first(earlier, [...seen, claim]) : claim;
  };
  return new Map(claims.map((claim) => [claim.id, first(claim)]));
}

/** What has no date stands last: such figures are final counts. */
const inTime = (claims: readonly Claim[]) =>
  claims.toSorted((a, b) => {
    const [early, late] = [a, b].map(({ saidOn }) => saidOn?.span.start ?? Number.MAX_VALUE);
    return early! - late!;
  });

import { type Claim, isCorrectedBy, topFigure } from '../../../model/claim.ts';
import { maxOf } from '../../../model/minMax.ts';
import { groupBy, type SpeakerClaims } from './groupClaims.ts';

/** Successive figures of one kind, by speaker. */
export interface FigureSeries {
  readonly unit: string;
  readonly counts: string;
  /** Each speaker's claims by date; those without a date are last. */
  readonly speakers: readonly SpeakerClaims[];
  /** The largest figure, for scaling the bars. */
  readonly largest: number;
  /** The ids of the figures that a later one of the same count corrected. */
  readonly corrected: ReadonlySet<string>;
}

/**
 * Claims that can be shown as a series: those on one topic that count the same thing, if a speaker gave several or one
 * replaced another. A replacement belongs to the series of the claim it replaced, even if it counts more ("killed",
 * later "killed or missing"); it then does not correct it. Figures of which nothing says what they count are in no
 * series unless they are linked.
 */
export function figureSeries(claims: readonly Claim[]): FigureSeries[] {
  const figures = claims.filter((claim) => topFigure(claim) !== undefined);
  const firsts = firstOfEach(figures);
  const corrected = correctedOf(figures);
  const counted = (claim: Claim) => {
    const { unit = '', counts = '' } = firsts.get(claim.id) ?? claim;
    return `${unit}\n${counts}`;
  };
  return [...groupBy(figures, counted)].flatMap(([kind, claims]) => {
    const bySpeaker = [...groupBy(claims, ({ speaker }) => speaker)];
    const [unit = '', counts = ''] = kind.split('\n');
    const isKnown = unit !== '' || counts !== '';
    const changes =
      (isKnown && bySpeaker.some(([, own]) => own.length > 1)) || claims.some((it) => it.replacedBy);
    if (!changes) return [];
    const speakers = bySpeaker.map(([speaker, own]) => ({ speaker, claims: inTime(own) }));
    const largest = maxOf(claims.map((claim) => topFigure(claim) ?? 0));
    return [{ unit, counts, speakers, largest, corrected }];
  });
}

function correctedOf(claims: readonly Claim[]): ReadonlySet<string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const corrected = claims.filter((claim) => {
    const later = byId.get(claim.replacedBy ?? '');
    return later !== undefined && isCorrectedBy(claim, later);
  });
  return new Set(corrected.map(({ id }) => id));
}

/** For each claim, the first of its chain of replacements; itself if it replaced none. */
function firstOfEach(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const before = new Map(claims.flatMap((claim) => (claim.replacedBy ? [[claim.replacedBy, claim]] : [])));
  const first = (claim: Claim, seen: readonly Claim[] = []): Claim => {
    const earlier = before.get(claim.id);
    return earlier && !seen.includes(earlier) ? first(earlier, [...seen, claim]) : claim;
  };
  return new Map(claims.map((claim) => [claim.id, first(claim)]));
}

/** Claims without a date are last, because they are final counts. */
const inTime = (claims: readonly Claim[]) => claims.toSorted((a, b) => saidAt(a) - saidAt(b));

const saidAt = ({ saidOn }: Claim) => saidOn?.span.start ?? Number.MAX_VALUE;

import { type Claim, topFigure } from '../../model/claim.ts';
import { maxOf } from '../../model/minMax.ts';
import { figureSeries } from '../../views/panel/claims/figureSeries.ts';
import { groupBy } from '../../views/panel/claims/groupClaims.ts';

/** How a figure is drawn as a bar. */
export interface FigureScale {
  /** The figure whose bar has the full length. */
  readonly largest: number;
  readonly corrected: boolean;
}

/**
 * The bars of a topic's figures, by claim: the series of the event's page, and all others that count the same. A figure
 * without another to be compared with has no bar.
 */
export function figureScales(claims: readonly Claim[]): ReadonlyMap<string, FigureScale> {
  const scales = new Map<string, FigureScale>();
  for (const { speakers, largest, corrected } of figureSeries(claims))
    for (const { id } of speakers.flatMap((it) => it.claims))
      scales.set(id, { largest, corrected: corrected.has(id) });
  const others = claims.filter(
    (claim) => claim.unit !== undefined && topFigure(claim) !== undefined && !scales.has(claim.id),
  );
  for (const same of groupBy(others, ({ unit, counts }) => `${unit}\n${counts}`).values()) {
    if (same.length < 2) continue;
    const largest = maxOf(same.map((claim) => topFigure(claim) ?? 0));
    for (const { id } of same) scales.set(id, { largest, corrected: false });
  }
  return scales;
}

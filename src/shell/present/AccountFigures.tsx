import type { Claim } from '../../model/claim.ts';
import { CLAIM_STRINGS } from '../../strings/claimStrings.ts';
import { FigureBar } from '../../views/panel/claims/FigureChart.tsx';
import { formatFigure, formatSaid } from '../../views/panel/claims/formatFigure.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import type { FigureScale } from './figureScales.ts';

interface AccountFiguresProps {
  /** The figure that stands last, after those that it corrected. */
  readonly claims: readonly Claim[];
  readonly scales: ReadonlyMap<string, FigureScale>;
}

/** Figures in large type, each with the bar that it has on the event's page. */
export function AccountFigures({ claims, scales }: AccountFiguresProps) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const strings = useStrings();
  const counted = claims.filter((claim) => formatFigure(claim, strings, claimStrings) !== undefined);
  if (counted.length === 0) return null;
  return (
    <ol className="account-figures">
      {counted.map((claim) => {
        const scale = scales.get(claim.id);
        const what = [claim.unit, claim.counts].filter(Boolean).join(', ');
        return (
          <li key={claim.id} data-corrected={scale?.corrected || undefined}>
            <p>
              <b>{formatFigure(claim, strings, claimStrings)}</b>
              {what && <span>{` ${what}`}</span>}
              <small>{` ${formatSaid(claim, strings, claimStrings)}`}</small>
              {scale?.corrected && <small>{` ${claimStrings.replacedLater}`}</small>}
            </p>
            {scale && <FigureBar claim={claim} {...scale} />}
          </li>
        );
      })}
    </ol>
  );
}

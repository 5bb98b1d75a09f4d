import type { CSSProperties } from 'react';
import { type Claim, topFigure } from '../../../model/claim.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { Space } from '../../text/Space.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import type { FigureSeries } from './figureSeries.ts';
import { formatFigure, formatSaid } from './formatFigure.ts';
import type { SpeakerClaims } from './groupClaims.ts';
import { sideOf } from './sideOf.ts';

/**
 * Successive figures, as a list that can be read as text, with bars. Figures that were corrected
 * later are outlined, the others filled; the upper part of a range is lighter.
 */
export function FigureChart({ series }: { series: FigureSeries }) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const isCorrected = series.speakers.some(({ claims }) => claims.some(({ id }) => series.corrected.has(id)));
  return (
    <figure className="figure-chart">
      <figcaption>
        <span>{claimStrings.throughTime(series.unit, series.counts)}</span>
        {isCorrected && <span>{` ${claimStrings.hollowBar}`}</span>}
      </figcaption>
      {series.speakers.map((speaker) => (
        <SpeakerFigures key={speaker.speaker} series={series} {...speaker} />
      ))}
    </figure>
  );
}

function SpeakerFigures({ series, speaker, claims }: SpeakerClaims & { series: FigureSeries }) {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  return (
    <div data-side={sideOf(speaker, useVocabulary())}>
      <h5>{speaker}</h5>
      <ol aria-label={speaker}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <span className="figure-date">{`${formatSaid(claim, strings, claimStrings, 'short')} `}</span>
            <span className="figure-mark">
              <FigureBar claim={claim} largest={series.largest} corrected={series.corrected.has(claim.id)} />
              <span className="figure-label">
                <strong>{formatFigure(claim, strings, claimStrings)}</strong>
                {claim.unit !== series.unit && <span>{` ${claim.unit}`}</span>}
                <Space />
                {series.corrected.has(claim.id) && (
                  <span className="visually-hidden">{`${claimStrings.replacedLater} `}</span>
                )}
              </span>
            </span>
            {claim.counts !== series.counts && <span className="figure-counts">{claim.counts}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface FigureBarProps {
  readonly claim: Claim;
  /** The figure whose bar has the full length. */
  readonly largest: number;
  readonly corrected: boolean;
}

export function FigureBar({ claim, largest, corrected }: FigureBarProps) {
  const top = topFigure(claim) ?? 0;
  const sure = claim.figureHigh === undefined ? top : (claim.figureLow ?? claim.figure ?? top);
  return (
    <span
      className="figure-bar"
      data-corrected={corrected || undefined}
      style={{ '--share': top / Math.max(largest, 1) } as CSSProperties}
    >
      <span style={{ inlineSize: `${(sure / Math.max(top, 1)) * 100}%` }} />
    </span>
  );
}

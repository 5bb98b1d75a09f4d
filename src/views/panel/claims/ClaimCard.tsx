import type { MouseEvent as ReactMouseEvent } from 'react';
import type { Claim } from '../../../model/claim.ts';
import { useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';
import { Prose } from '../../text/Prose.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { ClaimSource } from './ClaimSource.tsx';
import { claimById } from './claimById.ts';
import { formatFigure, formatSaid, sayReplacement } from './formatFigure.ts';

/** One claim: figure, statement, exact words, date, source, and its replacement. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const strings = useStrings();
  return (
    <div className="claim" id={claimAnchor(claim)} tabIndex={-1}>
      {claim.speakerDetail && <p className="claim-office">{claim.speakerDetail}</p>}
      <ClaimWords claim={claim} />
      <p className="claim-said">
        <span>
          {claim.saidOn ? claimStrings.said(formatSaid(claim, strings, claimStrings)) : claimStrings.noDate}
        </span>
        {!claim.verified && <strong>{` · ${claimStrings.notVerified}`}</strong>}
      </p>
      <ClaimReplacement claim={claim} linked />
      <ClaimSource claim={claim} />
    </div>
  );
}

/** The figure with its unit, our summary of the statement, and the exact words if known. */
export function ClaimWords({ claim }: { claim: Claim }) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const strings = useStrings();
  const figure = formatFigure(claim, strings, claimStrings);
  return (
    <>
      {figure && (
        <p className="claim-figure">
          <strong>{figure}</strong>
          {claim.unit && <span>{` ${claim.unit}`}</span>}
          {claim.counts && <span className="claim-counts">{` ${claim.counts}`}</span>}
        </p>
      )}
      <p className="claim-statement">
        <Prose text={claim.statement} />
      </p>
      {claim.quote && (
        <blockquote className="claim-quote" lang="en">
          <p>
            <Prose text={strings.quote(claim.quote)} />
          </p>
          {claim.quoteOf && <footer className="quote-of">{claimStrings.quoteOf[claim.quoteOf]}</footer>}
        </blockquote>
      )}
    </>
  );
}

/** The id of a claim's element. */
export const claimAnchor = ({ id }: Claim) => `claim-${id}`;

/** The claim that replaced this one; a link if it is on the same page. */
export function ClaimReplacement({ claim, linked }: { claim: Claim; linked: boolean }) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const strings = useStrings();
  const claims = useAppState(({ dataset }) => dataset.claims);
  const later = claimById(claims, claim.replacedBy);
  if (!later) return null;
  const words = sayReplacement(later, claim, strings, claimStrings);
  return (
    <p className="claim-replacement">
      {linked ? (
        <a href={`#${claimAnchor(later)}`} onClick={(click) => goTo(later, click)}>
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}

/** Scrolls there without a fragment, because the app owns the address. */
function goTo(claim: Claim, click: ReactMouseEvent) {
  if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
  click.preventDefault();
  const card = document.getElementById(claimAnchor(claim));
  if (!card) return;
  scrollInside(card, 'center');
  moveFocus(card);
}

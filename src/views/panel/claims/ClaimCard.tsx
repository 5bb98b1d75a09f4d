import type { MouseEvent } from 'react';
import type { Claim } from '../../../model/claim.ts';
import { useAppState } from '../../../store/context.ts';
import { claimStrings } from '../../../strings/claimStrings.ts';
import { strings } from '../../../strings/strings.ts';
import { ClaimSource } from './ClaimSource.tsx';
import { claimById } from './claimById.ts';
import { formatFigure, formatLater, formatSaid } from './formatFigure.ts';

/** What one speaker said once: figure, account, exact words, date, source, and what took its place. */
export function ClaimCard({ claim }: { claim: Claim }) {
  return (
    <div className="claim" id={anchorOf(claim)} tabIndex={-1}>
      {claim.speakerDetail && <p className="claim-office">{claim.speakerDetail}</p>}
      <ClaimWords claim={claim} />
      <p className="claim-said">
        {claim.saidOn ? claimStrings.said(formatSaid(claim)) : claimStrings.noDate}
        {!claim.verified && <strong> · {claimStrings.notVerified}</strong>}
      </p>
      <Later claim={claim} />
      <ClaimSource source={claim.source} />
    </div>
  );
}

/** The figure with what it counts, our account of what was said, and the exact words where we have them. */
export function ClaimWords({ claim }: { claim: Claim }) {
  const figure = formatFigure(claim);
  return (
    <>
      {figure && (
        <p className="claim-figure">
          <strong>{figure}</strong> {claim.unit}
          {claim.counts && <span className="claim-counts"> {claim.counts}</span>}
        </p>
      )}
      <p className="claim-statement">{claim.statement}</p>
      {claim.quote && (
        <blockquote className="claim-quote" lang="en">
          <p>{strings.quote(claim.quote)}</p>
        </blockquote>
      )}
    </>
  );
}

const anchorOf = ({ id }: Claim) => `claim-${id}`;

function Later({ claim }: { claim: Claim }) {
  const claims = useAppState(({ dataset }) => dataset.claims);
  const later = claimById(claims, claim.replacedBy);
  if (!later) return null;
  return (
    <p className="claim-later">
      <a href={`#${anchorOf(later)}`} onClick={(click) => goTo(later, click)}>
        {claimStrings.later(formatLater(later, claim))}
      </a>
    </p>
  );
}

/** Goes there without a fragment in the address, which is the app's own. */
function goTo(claim: Claim, click: MouseEvent) {
  if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
  click.preventDefault();
  const card = document.getElementById(anchorOf(claim));
  card?.scrollIntoView({ block: 'center', behavior: 'auto' });
  card?.focus({ preventScroll: true });
}

import './claims.css';
import './claimsPage.css';
import { useMemo, useState } from 'react';
import type { Claim } from '../../../model/claim.ts';
import { useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { ExplainedTexts } from '../../text/ExplainedTexts.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { explainQuotations } from '../glossary/explainPage.tsx';
import { PanelPage } from '../PanelPage.tsx';
import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import { groupBy } from './groupClaims.ts';
import { chooseClaims, inOrder, momentOf } from './listClaims.ts';
import { NoClaims } from './NoClaims.tsx';

/** Claims rendered at once. */
const BATCH = 100;

/** All claims in chronological order, or those of one speaker or unit. */
export default function ClaimsPage() {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const claims = useAppState(({ dataset }) => dataset.claims);
  const events = useAppState(({ dataset }) => dataset.events);
  const { speaker, unit } = useAppState((state) => state.view.claimChoice);
  const wording = useAppState(({ dataset }) => dataset.wording);
  const explained = useMemo(() => explainQuotations({ wording }), [wording]);
  const ordered = useMemo(() => inOrder(claims, events), [claims, events]);
  const chosen = useMemo(() => chooseClaims(ordered, { speaker, unit }), [ordered, speaker, unit]);
  return (
    <PanelPage title={strings.claims.title}>
      {claims.length === 0 ? (
        <p className="empty">{strings.pages.waiting}</p>
      ) : (
        <>
          <p className="empty">{claimStrings.page.intro}</p>
          <ClaimFilters claims={claims} />
          <p className="claims-count" role="status">
            {claimStrings.page.count(chosen.length, claims.length) +
              (chosen.length > 0 ? claimStrings.page.spread(speakersOf(chosen), eventsOf(chosen)) : '')}
          </p>
          {chosen.length > 0 ? (
            <ExplainedTexts value={explained}>
              <Years key={`${speaker} ${unit}`} claims={chosen} />
            </ExplainedTexts>
          ) : (
            <NoClaims claims={claims} />
          )}
        </>
      )}
    </PanelPage>
  );
}

const speakersOf = (claims: readonly Claim[]) => new Set(claims.map(({ speaker }) => speaker)).size;
const eventsOf = (claims: readonly Claim[]) => new Set(claims.map(({ eventId }) => eventId)).size;

function Years({ claims }: { claims: readonly Claim[] }) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const events = useAppState(({ dataset }) => dataset.events);
  const [batches, setBatches] = useState(1);
  const shown = claims.slice(0, batches * BATCH);
  const ids = new Set(shown.map(({ id }) => id));
  const left = claims.length - shown.length;
  const years = groupBy(shown, (claim) => String(new Date(momentOf(claim, events)).getUTCFullYear()));
  return (
    <>
      {[...years].map(([year, claims]) => (
        <section key={year} aria-label={year}>
          <h3>{year}</h3>
          <ol className="claim-list">
            {claims.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} replacementIsListed={ids.has(claim.replacedBy ?? '')} />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <button type="button" onClick={() => setBatches(batches + 1)}>
          {claimStrings.page.more(Math.min(BATCH, left))}
        </button>
      )}
    </>
  );
}

import type { Claim } from '../../../model/claim.ts';
import { useAppState } from '../../../store/context.ts';
import { claimStrings } from '../../../strings/claimStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { claimById } from './claimById.ts';
import { formatSaid } from './formatFigure.ts';

/** How the matter went on at a later event, and what it goes back to at an earlier one, in order of time. */
export function Continuations({ claims }: { claims: readonly Claim[] }) {
  const all = useAppState(({ dataset }) => dataset.claims);
  const later = claims.map(({ continuedBy }) => claimById(all, continuedBy)).filter((it) => it !== undefined);
  const ids = new Set(claims.map(({ id }) => id));
  const earlier = all.filter(({ continuedBy }) => continuedBy !== undefined && ids.has(continuedBy));
  return (
    <>
      <Sequence heading={claimStrings.before} claims={earlier} />
      <Sequence heading={claimStrings.continued} claims={later} />
    </>
  );
}

function Sequence({ heading, claims }: { heading: string; claims: readonly Claim[] }) {
  const events = useAppState(({ dataset }) => dataset.events);
  if (claims.length === 0) return null;
  return (
    <section className="claim-sequence">
      <h5>{heading}</h5>
      <ol>
        {claims.map((claim) => (
          <li key={claim.id}>
            <span className="claim-said">{formatSaid(claim)}</span> <strong>{claim.speaker}</strong>
            {claim.speakerDetail && `, ${claim.speakerDetail}`}
            <p>{claim.statement}</p>
            <PageLink eventId={claim.eventId}>{events.get(claim.eventId)?.title}</PageLink>
          </li>
        ))}
      </ol>
    </section>
  );
}

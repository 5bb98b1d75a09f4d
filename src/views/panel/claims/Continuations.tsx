import type { Claim } from '../../../model/claim.ts';
import { useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { formatSaid } from './formatFigure.ts';
import { groupBy } from './groupClaims.ts';

/** Claims about later events that continue these claims, and claims about earlier events that these continue. */
export function Continuations({ claims }: { claims: readonly Claim[] }) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const all = useAppState(({ dataset }) => dataset.claims);
  const ids = new Set(claims.map(({ id }) => id));
  const next = new Set(claims.map(({ continuedBy }) => continuedBy));
  return (
    <>
      <Sequence
        heading={claimStrings.before}
        claims={all.filter(({ continuedBy }) => continuedBy !== undefined && ids.has(continuedBy))}
      />
      <Sequence heading={claimStrings.continued} claims={all.filter(({ id }) => next.has(id))} />
    </>
  );
}

function Sequence({ heading, claims }: { heading: string; claims: readonly Claim[] }) {
  const strings = useStrings();
  const events = useAppState(({ dataset }) => dataset.events);
  return [...groupBy(claims, ({ eventId }) => eventId)].map(([eventId, claims]) => {
    const event = events.get(eventId);
    return (
      <section key={eventId} className="claim-sequence">
        <h5>
          <span>{event ? `${heading}: ` : heading}</span>
          {event && (
            <>
              <PageLink eventId={eventId}>{event.title}</PageLink>
              <span>{`, ${formatDate(event.date, strings)}`}</span>
            </>
          )}
        </h5>
        <ol>
          {claims.map((claim) => (
            <SequenceItem key={claim.id} claim={claim} />
          ))}
        </ol>
      </section>
    );
  });
}

function SequenceItem({ claim }: { claim: Claim }) {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  return (
    <li>
      <strong>{claim.speaker}</strong>
      <span className="claim-said">
        {`${claim.speakerDetail ? `, ${claim.speakerDetail}` : ''}, ${formatSaid(claim, strings, claimStrings, 'short')}`}
      </span>
      <p>{claim.statement}</p>
    </li>
  );
}

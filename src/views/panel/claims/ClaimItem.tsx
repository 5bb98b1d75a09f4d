import type { Claim } from '../../../model/claim.ts';
import { topicName } from '../../../model/vocabulary.ts';
import { useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import { PageLink } from '../PageLink.tsx';
import { ClaimReplacement, ClaimWords, claimAnchor } from './ClaimCard.tsx';
import { ClaimSource } from './ClaimSource.tsx';
import { formatSaid } from './formatFigure.ts';
import { sideOf } from './sideOf.ts';

/** One claim in a list across events: date, speaker, statement, event. */
export function ClaimItem({ claim, replacementIsListed }: { claim: Claim; replacementIsListed: boolean }) {
  const strings = useStrings();
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const { speaker, speakerDetail, verified } = claim;
  return (
    <li
      className="claim-item"
      id={claimAnchor(claim)}
      tabIndex={-1}
      data-side={sideOf(speaker, useVocabulary())}
    >
      <p className="claim-when">{formatSaid(claim, strings, claimStrings, 'short')}</p>
      <div className="claim-what">
        <p className="claim-speaker">
          <strong>{speaker}</strong>
          {speakerDetail && <span>{`, ${speakerDetail}`}</span>}
        </p>
        <ClaimWords claim={claim} />
        {!verified && <p className="claim-said">{claimStrings.notVerified}</p>}
        <ClaimReplacement claim={claim} linked={replacementIsListed} />
        <About claim={claim} />
        <ClaimSource claim={claim} />
      </div>
    </li>
  );
}

function About({ claim: { eventId, topic } }: { claim: Claim }) {
  const vocabulary = useVocabulary();
  const strings = useStrings();
  const event = useAppState(({ dataset }) => dataset.events.get(eventId));
  return (
    <p className="claim-about">
      <span>{event ? `${topicName(vocabulary, topic)}: ` : topicName(vocabulary, topic)}</span>
      {event && (
        <>
          <PageLink eventId={eventId}>{event.title}</PageLink>
          <span>{`, ${formatDate(event.date, strings, 'short')}`}</span>
        </>
      )}
    </p>
  );
}

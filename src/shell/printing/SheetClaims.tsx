import { topicName } from '../../model/vocabulary.ts';
import { PRINTING_STRINGS } from '../../strings/printingStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import '../../views/panel/claims/claims.css';
import type { Claim } from '../../model/claim.ts';
import type { EventId } from '../../model/event.ts';
import { claimKey } from '../../model/eventSources.ts';
import { useAppState } from '../../store/context.ts';
import { CLAIM_STRINGS } from '../../strings/claimStrings.ts';
import { ClaimWords } from '../../views/panel/claims/ClaimCard.tsx';
import { claimById } from '../../views/panel/claims/claimById.ts';
import { FigureChart } from '../../views/panel/claims/FigureChart.tsx';
import { figureSeries } from '../../views/panel/claims/figureSeries.ts';
import { formatSaid, sayReplacement } from '../../views/panel/claims/formatFigure.ts';
import { type ClaimTopic, topicsByEvent } from '../../views/panel/claims/groupClaims.ts';
import { sideOf, sidesFirst } from '../../views/panel/claims/sideOf.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import type { NumberedReferences } from './collectReferences.ts';

interface SheetClaimsProps {
  readonly eventId: EventId;
  readonly references: NumberedReferences;
  /** With charts of successive figures; a sheet of many events has no room for them. */
  readonly inFull: boolean;
}

/** The claims about an event, all unfolded, in a column for each speaker. */
export function SheetClaims({ eventId, references, inFull }: SheetClaimsProps) {
  const strings = useStrings();
  const claims = useAppState(({ dataset }) => dataset.claims);
  const topics = topicsByEvent(claims).get(eventId) ?? [];
  if (topics.length === 0) return null;
  return (
    <section className="sheet-claims">
      <h3>{strings.claims.heading}</h3>
      {topics.map((topic) => (
        <SheetTopic key={topic.topic} topic={topic} references={references} inFull={inFull} />
      ))}
    </section>
  );
}

function SheetTopic({
  topic,
  references,
  inFull,
}: Omit<SheetClaimsProps, 'eventId'> & { topic: ClaimTopic }) {
  const vocabulary = useVocabulary();
  return (
    <section className="sheet-topic">
      <h4>{topicName(vocabulary, topic.topic)}</h4>
      {inFull &&
        figureSeries(topic.claims).map((series) => (
          <FigureChart key={`${series.unit} ${series.counts}`} series={series} />
        ))}
      <div className="claim-columns">
        {sidesFirst(topic.speakers, vocabulary).map(({ speaker, claims }) => (
          <section key={speaker} className="claim-column" data-side={sideOf(speaker, vocabulary)}>
            <h5>{speaker}</h5>
            {claims.map((claim) => (
              <SheetClaim key={claim.id} claim={claim} references={references} />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}

function SheetClaim({ claim, references }: { claim: Claim; references: NumberedReferences }) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const strings = useStrings();
  const printing = usePartStrings(PRINTING_STRINGS);
  const later = claimById(
    useAppState(({ dataset }) => dataset.claims),
    claim.replacedBy,
  );
  const said = [
    claim.saidOn ? claimStrings.said(formatSaid(claim, strings, claimStrings)) : claimStrings.noDate,
    !claim.verified && claimStrings.notVerified,
    later && sayReplacement(later, claim, strings, claimStrings),
    printing.source(references.get(claimKey(claim))?.number ?? 0),
  ];
  return (
    <div className="claim">
      {claim.speakerDetail && <p className="claim-office">{claim.speakerDetail}</p>}
      <ClaimWords claim={claim} />
      <p className="claim-said">{said.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

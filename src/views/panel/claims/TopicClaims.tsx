import { memo, useState } from 'react';
import { topicName } from '../../../model/vocabulary.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { useNamesIn } from '../../useNamesIn.ts';
import { usePartStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import { PageLink } from '../PageLink.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Continuations } from './Continuations.tsx';
import { FigureChart } from './FigureChart.tsx';
import { figureSeries } from './figureSeries.ts';
import type { ClaimTopic, SpeakerClaims } from './groupClaims.ts';
import { pointAnchor } from './PointIndex.tsx';
import { sideOf, sidesFirst } from './sideOf.ts';

interface TopicClaimsProps {
  readonly topic: ClaimTopic;
  readonly open: boolean;
  /** Whether collapsed content has been rendered; otherwise it is rendered when the topic is opened. */
  readonly drawn: boolean;
}

/** One topic: charts of its figures, if there are several, then a column of the same width for each speaker. */
export const TopicClaims = memo(function TopicClaims({ topic, open, drawn }: TopicClaimsProps) {
  const vocabulary = useVocabulary();
  const [opened, setOpened] = useState(false);
  const namesIn = useNamesIn();
  const speakers = sidesFirst(topic.speakers, vocabulary);
  return (
    <details
      className="claim-topic"
      id={pointAnchor(topic.topic)}
      data-topic={topic.topic}
      open={open}
      onToggle={() => setOpened(true)}
    >
      <summary>
        <h4>{namesIn(topicName(vocabulary, topic.topic))}</h4>
        <span className="claim-speakers">{speakers.map(({ speaker }) => speaker).join(' · ')}</span>
      </summary>
      {(drawn || opened) && <Columns claims={topic.claims} speakers={speakers} />}
    </details>
  );
});

function Columns({ speakers, claims }: Omit<ClaimTopic, 'topic'>) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const [first, ...others] = speakers;
  return (
    <>
      {figureSeries(claims).map((series) => (
        <FigureChart key={`${series.unit} ${series.counts}`} series={series} />
      ))}
      {first && others.length === 0 && <p className="empty">{claimStrings.oneSpeaker(first.speaker)}</p>}
      <div className="claim-columns">
        {speakers.map((speaker) => (
          <SpeakerColumn key={speaker.speaker} {...speaker} />
        ))}
      </div>
      <Continuations claims={claims} />
    </>
  );
}

function SpeakerColumn({ speaker, claims }: SpeakerClaims) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  return (
    <section className="claim-column" data-side={sideOf(speaker, useVocabulary())}>
      <h5>
        <PageLink page="claims" claimChoice={{ speaker }} title={claimStrings.allBy(speaker)}>
          {speaker}
        </PageLink>
      </h5>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </section>
  );
}

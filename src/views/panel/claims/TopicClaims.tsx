import { claimStrings, topicHeading } from '../../../strings/claimStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Continuations } from './Continuations.tsx';
import { FigureChart } from './FigureChart.tsx';
import { figureSeries } from './figureSeries.ts';
import type { ClaimTopic, SpeakerClaims } from './groupClaims.ts';
import { sideOf } from './sideOf.ts';

/** One topic: its figures through time, if there are several, then a column of equal weight for each speaker. */
export function TopicClaims({ topic, open }: { topic: ClaimTopic; open: boolean }) {
  const { speakers, claims } = topic;
  return (
    <details className="claim-topic" open={open}>
      <summary>
        <h4>{topicHeading(topic.topic)}</h4>
        <span className="claim-speakers">{speakers.map(({ speaker }) => speaker).join(' · ')}</span>
      </summary>
      {figureSeries(claims).map((series) => (
        <FigureChart key={`${series.unit} ${series.counts}`} series={series} />
      ))}
      {speakers.length === 1 && <p className="empty">{claimStrings.oneSpeaker(speakers[0]!.speaker)}</p>}
      <div className="claim-columns">
        {speakers.map((speaker) => (
          <SpeakerColumn key={speaker.speaker} {...speaker} />
        ))}
      </div>
      <Continuations claims={claims} />
    </details>
  );
}

function SpeakerColumn({ speaker, claims }: SpeakerClaims) {
  return (
    <section className="claim-column" data-side={sideOf(speaker)}>
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

import './claims.css';
import { useLayoutEffect, useRef } from 'react';
import type { EventId } from '../../../model/event.ts';
import { useAppState } from '../../../store/context.ts';
import { CLAIM_STRINGS } from '../../../strings/claimStrings.ts';
import { AwaitedNote } from '../../loading/AwaitedNote.tsx';
import { usePartStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { type ClaimTopic, OPEN_TOPICS, topicsByEvent } from './groupClaims.ts';
import { PointIndex } from './PointIndex.tsx';
import { TopicClaims } from './TopicClaims.tsx';
import { useStage } from './useStage.ts';

interface WhoSaysWhatProps {
  readonly eventId: EventId;
  /** Whether the reader returns to them: what has been seen before must not push the rest of the page down. */
  readonly returnedTo: boolean;
  /** Called once the claims have been rendered. */
  readonly onDrawn: () => void;
}

/** The claims about one event, by topic, with a column for each speaker. */
export default function WhoSaysWhat({ eventId, returnedTo, onDrawn }: WhoSaysWhatProps) {
  const claims = useAppState(({ dataset }) => dataset.claims);
  const stage = useStage(returnedTo);
  const topics = topicsByEvent(claims).get(eventId);
  if (!topics || stage === 'waiting') return <AwaitedNote />;
  return <Topics topics={topics} withFolded={stage === 'all'} onDrawn={onDrawn} />;
}

interface TopicsProps {
  readonly topics: readonly ClaimTopic[];
  readonly withFolded: boolean;
  readonly onDrawn: () => void;
}

function Topics({ topics, withFolded, onDrawn }: TopicsProps) {
  const claimStrings = usePartStrings(CLAIM_STRINGS);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(onDrawn, []);
  const all = topics.flatMap(({ claims }) => claims);
  const speakers = [...new Set(all.map(({ speaker }) => speaker))];
  const openAll = () => {
    for (const details of list.current?.querySelectorAll<HTMLDetailsElement>('details.claim-topic') ?? [])
      details.open = true;
  };
  return (
    <>
      <p className="claims-extent">
        <span>{claimStrings.extent(all.length, speakers.length)}</span>
        {topics.length > OPEN_TOPICS && (
          <button type="button" onClick={openAll}>
            {claimStrings.openAll}
          </button>
        )}
      </p>
      {topics.length > 1 && <PointIndex topics={topics} list={list} />}
      <div ref={list}>
        {topics.map((topic, index) => (
          <TopicClaims
            key={topic.topic}
            topic={topic}
            open={index < OPEN_TOPICS}
            drawn={withFolded || index < OPEN_TOPICS}
          />
        ))}
      </div>
      <p className="claims-by">
        <span>{`${claimStrings.allOf} `}</span>
        {speakers.map((speaker, index) => (
          <span key={speaker}>
            {index > 0 && <span> · </span>}
            <PageLink page="claims" claimChoice={{ speaker }}>
              {speaker}
            </PageLink>
          </span>
        ))}
      </p>
    </>
  );
}

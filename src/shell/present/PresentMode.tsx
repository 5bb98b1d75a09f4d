import './present.css';
import { useEffect, useState } from 'react';
import { useAppState } from '../../store/context.ts';
import { selectSelectedEvent, selectSequence, selectStep } from '../../store/selectors.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import { moveFocus } from '../../views/focus/moveFocus.ts';
import type { ViewProps } from '../../views/loading/LazyView.tsx';
import { type ClaimTopic, topicsByEvent } from '../../views/panel/claims/groupClaims.ts';
import { usePartStrings } from '../../views/useStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { comparableTopic } from './comparableTopic.ts';
import { PointList } from './PointList.tsx';
import { PresentBar } from './PresentBar.tsx';
import { Slide } from './Slide.tsx';
import { StepList } from './StepList.tsx';
import { useAutoplay } from './useAutoplay.ts';
import { useComparing } from './useComparing.ts';
import { useFullScreen } from './useFullScreen.ts';
import { usePageVisible } from './usePageVisible.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useWakeLock } from './useWakeLock.ts';

const NO_TOPICS: readonly ClaimTopic[] = [];

/** Present mode: one event in large type beside the map, controlled by remote, keys or buttons. */
export default function PresentMode({ onDrawn }: ViewProps) {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const event = useAppState(selectSelectedEvent);
  const step = useAppState(selectStep);
  const claims = useAppState((state) => state.dataset.claims);
  const sequence = useAppState(selectSequence);
  const [black, setBlack] = useState(false);
  const [listed, setListed] = useState<'steps' | 'points'>();
  const fullScreen = useFullScreen();
  const inSight = usePageVisible();
  const autoplay = useAutoplay(black || listed !== undefined || !inSight);
  useWakeLock();
  const vocabulary = useVocabulary();
  const topics = (event && topicsByEvent(claims).get(event.id)) ?? NO_TOPICS;
  const first = event && comparableTopic(claims, event.id, step?.topic, vocabulary);
  const comparing = useComparing(event?.id, first !== undefined);
  const topic = topics.find((it) => it.topic === comparing.topic) ?? first;
  const onPoints = first && topics.length > 1 ? () => setListed('points') : undefined;
  usePresentKeys({
    black,
    onBlack: setBlack,
    onAutoplay: autoplay.toggle,
    onFullScreen: fullScreen.toggle,
    onCompare: comparing.advance,
    onPoints,
  });
  useEffect(onDrawn, []);
  const close = () => setListed(undefined);

  return (
    <>
      {event && (
        <Slide
          key={event.id}
          event={event}
          question={step?.question}
          topic={topic}
          comparing={comparing}
          onPoints={onPoints}
        />
      )}
      <PresentBar
        sequence={sequence}
        event={event}
        autoplay={autoplay}
        fullScreen={fullScreen}
        onBlack={() => setBlack(true)}
        onList={() => setListed('steps')}
      />
      {listed === 'steps' && <StepList sequence={sequence} selectedId={event?.id} onClose={close} />}
      {listed === 'points' && (
        <PointList topics={topics} topic={topic?.topic} onChoose={comparing.choose} onClose={close} />
      )}
      {black && (
        <button type="button" className="present-black" ref={moveFocus} onClick={() => setBlack(false)}>
          <span className="visually-hidden">{presentStrings.blackLeave}</span>
        </button>
      )}
    </>
  );
}

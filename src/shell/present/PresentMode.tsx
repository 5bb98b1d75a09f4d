import './present.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useActions, useAppState } from '../../store/context.ts';
import { selectSelectedEvent, selectSequence, selectStep } from '../../store/selectors.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import { moveFocus } from '../../views/focus/moveFocus.ts';
import { pressedKey } from '../../views/input/pressedKey.ts';
import type { ViewProps } from '../../views/loading/LazyView.tsx';
import { type ClaimTopic, topicsByEvent } from '../../views/panel/claims/groupClaims.ts';
import { EmptyResult } from '../../views/panel/EmptyResult.tsx';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
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
/** Keys that say nothing alone. */
const MODIFIERS = ['Shift', 'AltGraph', 'CapsLock', 'Dead'];

/** Present mode: one event in large type beside the map, controlled by remote, keys or buttons. */
export default function PresentMode({ onDrawn }: ViewProps) {
  const event = useAppState(selectSelectedEvent);
  const step = useAppState(selectStep);
  const claims = useAppState((state) => state.dataset.claims);
  const title = useAppState((state) => state.dataset.title);
  const sequence = useAppState(selectSequence);
  const [black, setBlack] = useState(false);
  const [listed, setListed] = useState<'steps' | 'points'>();
  const fullScreen = useFullScreen();
  const inSight = usePageVisible();
  const autoplay = useAutoplay(black || listed !== undefined || !inSight);
  useWakeLock();
  const strings = useStrings();
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
  const { selectNext } = useActions();
  // What hid all events has been lifted.
  useEffect(() => {
    if (!event && sequence.length > 0) selectNext();
  }, [event, sequence, selectNext]);
  useInertMap(comparing.on);
  const close = () => setListed(undefined);
  const isAsked = useAppState((state) => state.session.arrival !== undefined);
  useLayoutEffect(() => {
    if (isAsked) moveFocus(document.getElementById('page-title'));
  }, []);

  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      {sequence.length === 0 && !event && (
        <section className="slide" aria-label={strings.panel.events}>
          <EmptyResult />
        </section>
      )}
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
      {black && <BlackScreen onLeave={() => setBlack(false)} />}
    </>
  );
}

/** The accounts cover the map: nothing in it can have the focus. */
function useInertMap(isCovered: boolean) {
  useLayoutEffect(() => {
    const map = document.getElementById('map-box');
    map?.toggleAttribute('inert', isCovered);
    return () => map?.removeAttribute('inert');
  }, [isCovered]);
}

/** Covers everything, until any key or press. What had the focus has it again afterwards. */
function BlackScreen({ onLeave }: { onLeave: () => void }) {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    moveFocus(button.current);
    return () => {
      if (activeElement instanceof HTMLElement) moveFocus(activeElement);
    };
  }, []);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    // Not by the key that made the screen black, which may still be on its way or held down.
    const since = performance.now();
    const onKey = (press: KeyboardEvent) => {
      const key = press.timeStamp < since || press.repeat ? undefined : pressedKey(press);
      if (key !== undefined && !MODIFIERS.includes(key)) leave.current();
    };
    // After the shortcuts, which let no key pass on which they have acted.
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <button type="button" className="present-black" ref={button} onClick={onLeave}>
      <span className="visually-hidden">{presentStrings.blackLeave}</span>
    </button>
  );
}

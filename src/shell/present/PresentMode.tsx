import './present.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useAppState } from '../../store/context.ts';
import { selectSelectedEvent, selectSequence, selectStep } from '../../store/selectors.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import { moveFocus } from '../../views/focus/moveFocus.ts';
import type { ViewProps } from '../../views/loading/LazyView.tsx';
import { usePartStrings } from '../../views/useStrings.ts';
import { comparableTopic } from './comparableTopic.ts';
import { PresentBar } from './PresentBar.tsx';
import { Slide } from './Slide.tsx';
import { StepList } from './StepList.tsx';
import { useAutoplay } from './useAutoplay.ts';
import { useComparing } from './useComparing.ts';
import { useFullScreen } from './useFullScreen.ts';
import { usePageVisible } from './usePageVisible.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useWakeLock } from './useWakeLock.ts';

/** Present mode: one event in large type beside the map, controlled by remote, keys or buttons. */
export default function PresentMode({ onDrawn }: ViewProps) {
  const event = useAppState(selectSelectedEvent);
  const step = useAppState(selectStep);
  const claims = useAppState((state) => state.dataset.claims);
  const title = useAppState((state) => state.dataset.title);
  const sequence = useAppState(selectSequence);
  const [black, setBlack] = useState(false);
  const [listed, setListed] = useState(false);
  const fullScreen = useFullScreen();
  const inSight = usePageVisible();
  const autoplay = useAutoplay(black || listed || !inSight);
  useWakeLock();
  const topic = event && comparableTopic(claims, event.id, step?.topic);
  const comparing = useComparing(event?.id, topic !== undefined);
  usePresentKeys({
    black,
    onBlack: setBlack,
    onAutoplay: autoplay.toggle,
    onFullScreen: fullScreen.toggle,
    onCompare: comparing.advance,
  });
  useEffect(onDrawn, []);
  const isAsked = useAppState((state) => state.session.arrival !== undefined);
  useLayoutEffect(() => {
    if (isAsked) moveFocus(document.getElementById('page-title'));
  }, []);

  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      {event && (
        <Slide key={event.id} event={event} question={step?.question} topic={topic} comparing={comparing} />
      )}
      <PresentBar
        sequence={sequence}
        event={event}
        autoplay={autoplay}
        fullScreen={fullScreen}
        onBlack={() => setBlack(true)}
        onList={() => setListed(true)}
      />
      {listed && <StepList sequence={sequence} selectedId={event?.id} onClose={() => setListed(false)} />}
      {black && <BlackScreen onLeave={() => setBlack(false)} />}
    </>
  );
}

/** Covers everything. What had the focus has it again afterwards. */
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
  return (
    <button type="button" className="present-black" ref={button} onClick={onLeave}>
      <span className="visually-hidden">{presentStrings.blackLeave}</span>
    </button>
  );
}

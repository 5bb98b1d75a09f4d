import { useLayoutEffect, useRef } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { kindName, topicName } from '../../model/vocabulary.ts';
import { useAppState } from '../../store/context.ts';
import { placesOf, selectNameOf } from '../../store/selectors.ts';
import { formatDate, formatEventTime } from '../../strings/formatDate.ts';
import { PRESENT_STRINGS } from '../../strings/presentStrings.ts';
import { moveFocus } from '../../views/focus/moveFocus.ts';
import { KindMark } from '../../views/marks/KindMark.tsx';
import type { ClaimTopic } from '../../views/panel/claims/groupClaims.ts';
import { sidesFirst } from '../../views/panel/claims/sideOf.ts';
import { DateElement } from '../../views/panel/DateElement.tsx';
import { Space } from '../../views/text/Space.tsx';
import { useNamesIn } from '../../views/useNamesIn.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { Icon } from '../Icon.tsx';
import { Accounts } from './Accounts.tsx';
import type { Comparing } from './useComparing.ts';
import { useTallSlide } from './useTallSlide.ts';

interface SlideProps {
  readonly event: TimelineEvent;
  readonly question: string | undefined;
  readonly topic: ClaimTopic | undefined;
  readonly comparing: Comparing;
  /** Opens the list of topics; none if the event has only one. */
  readonly onPoints: (() => void) | undefined;
}

/** What must be readable from the back row: date, title, place, summary, question. */
export function Slide({ event, question, topic, comparing, onPoints }: SlideProps) {
  const strings = useStrings();
  const namesIn = useNamesIn();
  const box = useRef<HTMLElement>(null);
  useTallSlide(box, comparing.on);
  return (
    <section
      className="slide"
      ref={box}
      aria-label={strings.panel.event}
      data-comparing={comparing.on || undefined}
    >
      <article aria-labelledby="page-title" data-event-page={event.id}>
        <p className="slide-when">
          <DateElement date={event.date}>{formatDate(event.date, strings)}</DateElement>
          {event.time && <span>{formatEventTime(event, strings)}</span>}
        </p>
        <h2 id="page-title" tabIndex={-1} ref={useSlideHeading()}>
          {namesIn(event.title)}
        </h2>
        {comparing.on && topic ? (
          <Accounts key={topic.topic} topic={topic} comparing={comparing} onPoints={onPoints} />
        ) : (
          <What event={event} />
        )}
        {question && <Question text={question} />}
        {topic && (
          <button
            type="button"
            className="slide-compare"
            onClick={comparing.toggle}
            aria-pressed={comparing.on}
          >
            {comparing.on ? <BackToMap /> : <Compare topic={topic} />}
          </button>
        )}
        {!topic && <ComparePlace event={event} />}
      </article>
    </section>
  );
}

/** The heading takes the focus when presenting begins, and where another slide has taken it away. */
function useSlideHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = useAppState((state) => state.session.arrival !== undefined);
  useLayoutEffect(() => {
    if (isAsked && document.activeElement === document.body) moveFocus(heading.current);
  }, [isAsked]);
  return heading;
}

function What({ event }: { event: TimelineEvent }) {
  return (
    <>
      <p className="slide-where">
        <KindMark kind={event.kind} size={22} />
        <span>{` ${kindName(useVocabulary(), event)}`}</span>
        <Places event={event} />
      </p>
      <p>{event.summary}</p>
    </>
  );
}

function Places({ event }: { event: TimelineEvent }) {
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const names = placesOf(dataset, event).map((place) => nameOf(place, event.date.span.start));
  return names.length > 0 && <span>{` · ${names.join(', ')}`}</span>;
}

const Question = ({ text }: { text: string }) => {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  return (
    <div className="slide-question">
      <h3>{presentStrings.discuss}</h3>
      <p>{text}</p>
    </div>
  );
};

function BackToMap() {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  return (
    <>
      <Icon path="M15 5 8 12l7 7" />
      <span>{presentStrings.backToMap}</span>
    </>
  );
}

/** Keeps the place of the button until the claims have come, so that the slide does not move. */
function ComparePlace({ event: { claimCount = 0 } }: { event: TimelineEvent }) {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const isAwaited = useAppState(({ dataset, session }) => dataset.claims.length === 0 && !session.lacksRest);
  if (claimCount === 0 || !isAwaited) return null;
  return (
    <div className="slide-compare" data-awaited aria-hidden="true">
      <b>{presentStrings.compare}</b>
      <span>…</span>
    </div>
  );
}

function Compare({ topic: { topic, speakers } }: { topic: ClaimTopic }) {
  const presentStrings = usePartStrings(PRESENT_STRINGS);
  const vocabulary = useVocabulary();
  const names = sidesFirst(speakers, vocabulary).map(({ speaker }) => speaker);
  return (
    <>
      <b>{presentStrings.compare}</b>
      <Space />
      <span>{presentStrings.compareOf(topicName(vocabulary, topic), names)}</span>
    </>
  );
}

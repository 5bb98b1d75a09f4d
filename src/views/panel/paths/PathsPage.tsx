import './paths.css';
import { useEffect, useRef } from 'react';
import type { LessonPath } from '../../../model/path.ts';
import { useAppState } from '../../../store/context.ts';
import { TOPIC_STRINGS, topicHeading } from '../../../strings/claimStrings.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';
import { Space } from '../../text/Space.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { PanelPage } from '../PanelPage.tsx';
import { OwnPath } from './OwnPath.tsx';
import { PathActions } from './PathActions.tsx';
import { StepLink } from './StepLink.tsx';

/** The lessons with their steps and questions, and the reader's own path. */
export default function PathsPage() {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const paths = useAppState((state) => state.dataset.paths);
  const entry = useAppState((state) => state.view.entry);
  return (
    <PanelPage title={lessonStrings.title}>
      <p className="empty">{lessonStrings.intro}</p>
      {[...paths.values()].map((path) => (
        <Lesson key={path.id} path={path} isEntry={path.id === entry} />
      ))}
      <OwnPath isEntry={entry === 'own'} />
    </PanelPage>
  );
}

function Lesson({ path, isEntry }: { path: LessonPath; isEntry: boolean }) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const section = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isEntry || !section.current) return;
    section.current.open = true;
    scrollInside(section.current, 'start');
    moveFocus(section.current.querySelector('summary'));
  }, [isEntry]);
  return (
    <details className="lesson" ref={section} data-path={path.id}>
      <summary>
        <h3>{path.title}</h3>
        <span className="source-details">{lessonStrings.about(path.ages, path.steps.length)}</span>
      </summary>
      <p>{path.intro}</p>
      <PathActions path={{ kind: 'lesson', id: path.id }} title={path.title} />
      <Steps path={path} />
    </details>
  );
}

function Steps({ path: { id, steps } }: { path: LessonPath }) {
  const strings = useStrings();
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const topics = usePartStrings(TOPIC_STRINGS);
  const events = useAppState((state) => state.dataset.events);
  return (
    <ol className="lesson-steps">
      {steps.map(({ eventId, question, topic }) => {
        const event = events.get(eventId);
        if (!event) return null;
        return (
          <li key={eventId}>
            <span className="source-details">{formatDate(event.date, strings, 'short')}</span>
            <Space />
            <StepLink path={{ kind: 'lesson', id }} eventId={eventId}>
              {event.title}
            </StepLink>
            <p className="path-question">{question}</p>
            {topic && <p className="source-details">{lessonStrings.compare(topicHeading(topic, topics))}</p>}
          </li>
        );
      })}
    </ol>
  );
}

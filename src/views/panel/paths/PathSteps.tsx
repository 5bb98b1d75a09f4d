import { topicName } from '../../../model/vocabulary.ts';
import type { OpenPath } from '../../../store/selectors.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { formatDate } from '../../../strings/formatDate.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { Space } from '../../text/Space.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import { StepLink } from './StepLink.tsx';

interface PathStepsProps {
  readonly path: ChosenPath;
  readonly steps: OpenPath['steps'];
}

/** The steps of a path in their order: date, title, question. */
export function PathSteps({ path, steps }: PathStepsProps) {
  const strings = useStrings();
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const vocabulary = useVocabulary();
  return (
    <ol className="lesson-steps">
      {steps.map(({ event, question, topic }) => (
        <li key={event.id}>
          <span className="source-details">{formatDate(event.date, strings, 'short')}</span>
          <Space />
          <StepLink path={path} eventId={event.id}>
            {event.title}
          </StepLink>
          {question && (
            <p className="path-question" dir="auto">
              {question}
            </p>
          )}
          {topic && <p className="source-details">{lessonStrings.compare(topicName(vocabulary, topic))}</p>}
        </li>
      ))}
    </ol>
  );
}

import { topicName } from '../../../model/vocabulary.ts';
import { useVocabulary } from '../../useVocabulary.ts';
import './paths.css';
import { useAppState } from '../../../store/context.ts';
import { type OpenPath, type OpenStep, selectPath, selectStep } from '../../../store/selectors.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';
import { AwaitedNote } from '../../loading/AwaitedNote.tsx';
import { usePartStrings } from '../../useStrings.ts';
import { CoverLink } from './CoverLink.tsx';
import { LeaveButton } from './LeaveButton.tsx';

/** Shown above an event while a path is followed: the step, its question, and a button to leave the path. */
export default function PathNote() {
  const path = useAppState(selectPath);
  const chosen = useAppState((state) => state.view.path);
  const step = useAppState(selectStep);
  return path && chosen && <Note key={step?.event.id} path={path} chosen={chosen} step={step} />;
}

interface NoteProps {
  readonly path: OpenPath;
  readonly chosen: ChosenPath;
  readonly step: OpenStep | undefined;
}

function Note({ path, chosen, step }: NoteProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const title = path.title ?? lessonStrings.ownTitle;
  const position = step ? path.steps.indexOf(step) + 1 : 0;
  return (
    <aside className="path-note" aria-label={title}>
      <p className="path-where">
        <CoverLink path={chosen} title={lessonStrings.toPath(title)}>
          <span aria-hidden="true">← </span>
          <span dir="auto">{title}</span>
        </CoverLink>
        <span>{step ? lessonStrings.step(position, path.steps.length) : lessonStrings.beside}</span>
        <LeaveButton />
      </p>
      {step?.question === '' && <AwaitedNote className="path-question" />}
      {step?.question && (
        <p className="path-question" dir="auto">
          {step.question}
        </p>
      )}
      {step?.topic && <CompareButton topic={step.topic} />}
    </aside>
  );
}

/** Opens the claims that the question is about. */
function CompareButton({ topic }: { topic: string }) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const vocabulary = useVocabulary();
  const claimed = useAppState(({ dataset }) => dataset.claims.length > 0);
  if (!claimed) return null;
  return (
    <button type="button" onClick={() => showTopic(topic)}>
      {lessonStrings.compare(topicName(vocabulary, topic))}
    </button>
  );
}

function showTopic(topic: string) {
  const details = document.querySelector<HTMLDetailsElement>(
    `.claim-topic[data-topic="${CSS.escape(topic)}"]`,
  );
  if (!details) return;
  details.open = true;
  scrollInside(details, 'start');
  moveFocus(details.querySelector('summary'));
}

import { type KeyboardEvent as ReactKeyboardEvent, useState } from 'react';
import type { EventId } from '../../../model/event.ts';
import { itemAt } from '../../../model/lists.ts';
import { useAppState } from '../../../store/context.ts';
import { withoutStep, withQuestion, withStepMoved } from '../../../store/ownPath.ts';
import type { OwnPath } from '../../../store/state.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { usePartStrings } from '../../useStrings.ts';
import { StepLink } from './StepLink.tsx';
import { useMovedStep } from './useMovedStep.ts';

/** So many letters at most. */
const LONGEST = 300;

interface ChosenStepsProps {
  readonly path: OwnPath;
  readonly onChange: (path: OwnPath | undefined) => void;
}

/** The steps of an own path: each can be moved and removed, and have a question. */
export function ChosenSteps({ path, onChange }: ChosenStepsProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const events = useAppState((state) => state.dataset.events);
  const [said, setSaid] = useState('');
  const keepFocus = useMovedStep(path.eventIds);
  const title = (id: EventId) => events.get(id)?.title ?? id;
  const move = (at: number, by: 1 | -1) => {
    if (path.eventIds[at + by] === undefined) return;
    const id = itemAt(path.eventIds, at);
    keepFocus();
    onChange(withStepMoved(path, at, by));
    setSaid(lessonStrings.moved(title(id), at + by + 1));
  };
  return (
    <>
      <p className="source-details">{lessonStrings.moveHint}</p>
      <ol className="chosen-steps">
        {path.eventIds.map((id, at) => (
          <li key={id} data-step={id} onKeyDown={(press) => moveByKey(press, (by) => move(at, by))}>
            <StepLink path={path} eventId={id}>
              {title(id)}
            </StepLink>
            <StepButtons
              title={title(id)}
              isFirst={at === 0}
              isLast={at === path.eventIds.length - 1}
              onMove={(by) => move(at, by)}
              onRemove={() => onChange(withoutStep(path, id))}
            />
            <label className="step-question">
              <span>{lessonStrings.questionField(at + 1)}</span>
              <textarea
                rows={2}
                dir="auto"
                maxLength={LONGEST}
                value={path.questions?.get(id) ?? ''}
                onChange={({ currentTarget }) => onChange(withQuestion(path, id, currentTarget.value))}
              />
            </label>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** Alt with ↑ or ↓, which nothing else uses, so also in the field of a question. */
function moveByKey(press: ReactKeyboardEvent, move: (by: 1 | -1) => void): void {
  const by = press.key === 'ArrowUp' ? -1 : press.key === 'ArrowDown' ? 1 : undefined;
  if (by === undefined || !press.altKey || press.ctrlKey || press.metaKey) return;
  press.preventDefault();
  press.stopPropagation();
  move(by);
}

interface StepButtonsProps {
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function StepButtons({ title, isFirst, isLast, onMove, onRemove }: StepButtonsProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  return (
    <span className="step-buttons">
      <button
        type="button"
        disabled={isFirst}
        onClick={() => onMove(-1)}
        aria-label={lessonStrings.earlier(title)}
      >
        ↑
      </button>
      <button
        type="button"
        disabled={isLast}
        onClick={() => onMove(1)}
        aria-label={lessonStrings.later(title)}
      >
        ↓
      </button>
      <button type="button" onClick={onRemove} aria-label={lessonStrings.remove(title)}>
        ✕
      </button>
    </span>
  );
}

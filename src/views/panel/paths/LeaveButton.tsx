import { useActions } from '../../../store/context.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { usePartStrings } from '../../useStrings.ts';

/** Makes the path no longer be followed. */
export function LeaveButton() {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const { followPath } = useActions();
  return (
    <button type="button" className="path-leave" onClick={() => followPath(undefined)}>
      {lessonStrings.leave}
    </button>
  );
}

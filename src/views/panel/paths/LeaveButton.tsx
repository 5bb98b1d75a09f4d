import { useActions } from '../../../store/context.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { usePartStrings } from '../../useStrings.ts';
import { focusPanel } from './focusPanel.ts';

/** Makes the path no longer be followed. */
export function LeaveButton() {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const { followPath } = useActions();
  const leave = () => {
    followPath(undefined);
    focusPanel();
  };
  return (
    <button type="button" className="path-leave" onClick={leave}>
      {lessonStrings.leave}
    </button>
  );
}

import { useActions, useAppState } from '../../../store/context.ts';
import { copyOfLesson } from '../../../store/ownPath.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { printPage } from '../../page/printPage.ts';
import { usePartStrings } from '../../useStrings.ts';

interface PathActionsProps {
  readonly path: ChosenPath;
  /** The path's title, which makes the buttons' names unique. */
  readonly title: string;
  /** On the cover, which is printed as the worksheet. */
  readonly isCover?: boolean;
}

/** The actions for a path: start, present, print, change it, or a copy of it. */
export function PathActions({ path, title, isCover = false }: PathActionsProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const { followPath, openEvent, selectEvent, startPresenting, openPage } = useActions();
  const lesson = useAppState((state) =>
    path.kind === 'lesson' ? state.dataset.paths.get(path.id) : undefined,
  );
  const first = path.kind === 'own' ? path.eventIds[0] : lesson?.steps[0]?.eventId;
  const print = () => {
    if (isCover) return printPage();
    if (path.kind === 'own') followPath(path);
    openPage('paths', {}, path.kind === 'lesson' ? path.id : 'own');
    // After the state and the print sheet have been updated.
    requestAnimationFrame(printPage);
  };
  const change = () => {
    followPath(lesson ? copyOfLesson(lesson) : path);
    openPage('paths', {}, 'own');
  };
  const named = (what: string) => `${what}: ${title}`;
  const changeWord = lesson ? lessonStrings.change : lessonStrings.edit;
  return (
    <p className="path-actions">
      <button
        type="button"
        className="primary"
        onClick={() => {
          followPath(path);
          if (first) openEvent(first);
        }}
        aria-label={named(lessonStrings.start)}
      >
        {lessonStrings.start}
      </button>
      <button
        type="button"
        onClick={() => {
          followPath(path);
          selectEvent(first);
          startPresenting();
        }}
        aria-label={named(lessonStrings.present)}
      >
        {lessonStrings.present}
      </button>
      <button type="button" onClick={print} aria-label={named(lessonStrings.worksheet)}>
        {lessonStrings.worksheet}
      </button>
      {(lesson || isCover) && (
        <button type="button" onClick={change} aria-label={named(changeWord)}>
          {changeWord}
        </button>
      )}
    </p>
  );
}

import { useActions, useAppState } from '../../../store/context.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { printPage } from '../../page/printPage.ts';
import { usePartStrings } from '../../useStrings.ts';

interface PathActionsProps {
  readonly path: ChosenPath;
  /** The path's title, which makes the buttons' names unique. */
  readonly title: string;
}

/** The actions for a path: start, present, print, copy into an own path. */
export function PathActions({ path, title }: PathActionsProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const { followPath, selectEvent, startPresenting, openPage } = useActions();
  const lesson = useAppState((state) =>
    path.kind === 'lesson' ? state.dataset.paths.get(path.id) : undefined,
  );
  const eventIds = lesson?.steps.map(({ eventId }) => eventId) ?? (path.kind === 'own' ? path.eventIds : []);
  const begin = () => {
    followPath(path);
    selectEvent(eventIds[0]);
  };
  const print = () => {
    if (path.kind === 'own') followPath(path);
    openPage('paths', {}, path.kind === 'lesson' ? path.id : 'own');
    // After the state and the print sheet have been updated.
    requestAnimationFrame(printPage);
  };
  const named = (what: string) => `${what}: ${title}`;
  return (
    <p className="path-actions">
      <button type="button" className="primary" onClick={begin} aria-label={named(lessonStrings.start)}>
        {lessonStrings.start}
      </button>
      <button
        type="button"
        onClick={() => {
          begin();
          startPresenting();
        }}
        aria-label={named(lessonStrings.present)}
      >
        {lessonStrings.present}
      </button>
      <button type="button" onClick={print} aria-label={named(lessonStrings.worksheet)}>
        {lessonStrings.worksheet}
      </button>
      {path.kind === 'lesson' && (
        <button
          type="button"
          onClick={() => {
            followPath({ kind: 'own', eventIds });
            openPage('paths', {}, 'own');
          }}
          aria-label={named(lessonStrings.change)}
        >
          {lessonStrings.change}
        </button>
      )}
    </p>
  );
}

import { useActions, useAppState } from '../../../store/context.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { lessonStrings } from '../../../strings/lessonStrings.ts';
import { printPage } from '../../printPage.ts';

interface PathActionsProps {
  readonly path: ChosenPath;
  /** Of the path, to tell its buttons from another's. */
  readonly title: string;
}

/** What can be done with a path: begin it, project it, print it, make it one's own. */
export function PathActions({ path, title }: PathActionsProps) {
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
    // Once the page has followed, and the sheet with it.
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

import './paths.css';
import { useEffect, useRef } from 'react';
import { isSingleFile } from '../../../files/fetchFile.ts';
import type { LessonPath } from '../../../model/path.ts';
import { useActions, useAppState } from '../../../store/context.ts';
import { awaitsLessons, findPath } from '../../../store/selectors.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';
import { AwaitedNote } from '../../loading/AwaitedNote.tsx';
import { Space } from '../../text/Space.tsx';
import { usePartStrings } from '../../useStrings.ts';
import { PageLink } from '../PageLink.tsx';
import { PanelPage } from '../PanelPage.tsx';
import { OpenPathForm } from './OpenPathForm.tsx';
import { OwnPath } from './OwnPath.tsx';
import { PathActions } from './PathActions.tsx';
import { PathSteps } from './PathSteps.tsx';

/** The lessons with their steps and questions, and the reader's own path. */
export default function PathsPage() {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const paths = useAppState((state) => state.dataset.paths);
  const entry = useAppState((state) => state.view.entry);
  return (
    <PanelPage title={lessonStrings.title}>
      <p className="empty">{lessonStrings.intro}</p>
      <p className="source-details lessons-hint">{lessonStrings.actions}</p>
      <OfflineHint />
      {[...paths.values()].map((path) => (
        <Lesson key={path.id} path={path} isEntry={path.id === entry} />
      ))}
      <OwnPath isEntry={entry === 'own'} />
      <OpenPathForm />
    </PanelPage>
  );
}

/** Where the copy for a class without internet is to be had. */
function OfflineHint() {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  if (isSingleFile()) return null;
  return (
    <p className="source-details lessons-hint">
      <span>{lessonStrings.offline}</span>
      <Space />
      <PageLink page="downloads">{lessonStrings.offlineCopy}</PageLink>
    </p>
  );
}

function Lesson({ path, isEntry }: { path: LessonPath; isEntry: boolean }) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const section = useRef<HTMLDetailsElement>(null);
  const dataset = useAppState((state) => state.dataset);
  const isAwaited = useAppState(awaitsLessons);
  const isOpen = useAppState((state) => state.session.openLessons.includes(path.id));
  const { unfoldLesson } = useActions();
  const chosen = { kind: 'lesson', id: path.id } as const;
  useEffect(() => {
    if (!isEntry || !section.current) return;
    section.current.open = true;
    scrollInside(section.current, 'start');
    moveFocus(section.current.querySelector('summary'));
  }, [isEntry]);
  return (
    <details
      className="lesson"
      ref={section}
      data-path={path.id}
      open={isOpen}
      onToggle={({ currentTarget }) => unfoldLesson(path.id, currentTarget.open)}
    >
      <summary>
        <h3>{path.title}</h3>
        <span className="source-details">{lessonStrings.about(path.ages, path.steps.length)}</span>
      </summary>
      {isAwaited ? (
        <AwaitedNote />
      ) : (
        <>
          <p>{path.intro}</p>
          <PathActions path={chosen} title={path.title} />
        </>
      )}
      <PathSteps path={chosen} steps={findPath(dataset, chosen)?.steps ?? []} />
    </details>
  );
}

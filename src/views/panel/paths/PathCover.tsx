import './paths.css';
import { useAppState } from '../../../store/context.ts';
import { selectCover } from '../../../store/followedPath.ts';
import { awaitsLessons, type OpenPath } from '../../../store/selectors.ts';
import type { ChosenPath } from '../../../store/state.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { AwaitedNote } from '../../loading/AwaitedNote.tsx';
import { usePartStrings } from '../../useStrings.ts';
import { PageTitle } from '../PageTitle.tsx';
import { LeaveButton } from './LeaveButton.tsx';
import { PathActions } from './PathActions.tsx';
import { PathSteps } from './PathSteps.tsx';
import { PathToPassOn } from './PathToPassOn.tsx';

/** What a link to a path opens: its title, what can be done with it, and its steps. */
export default function PathCover() {
  const path = useAppState(selectCover);
  const chosen = useAppState((state) => state.view.path);
  return path && chosen && <Cover path={path} chosen={chosen} />;
}

function Cover({ path: { lesson, title, author, steps }, chosen }: { path: OpenPath; chosen: ChosenPath }) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const isAwaited = useAppState(awaitsLessons) && lesson !== undefined;
  const name = title ?? lessonStrings.ownTitle;
  return (
    <section aria-label={name}>
      <article className="page path-cover" aria-labelledby="page-title">
        <p className="path-kicker">
          <span>
            {lesson
              ? lessonStrings.lessonKicker(lesson.ages, steps.length)
              : lessonStrings.kicker(steps.length)}
          </span>
          <LeaveButton />
        </p>
        <PageTitle>
          <span dir="auto">{name}</span>
        </PageTitle>
        {author && (
          <p className="path-author" dir="auto">
            {lessonStrings.by(author)}
          </p>
        )}
        {isAwaited ? (
          <AwaitedNote />
        ) : (
          <>
            {lesson && <p>{lesson.intro}</p>}
            <PathActions path={chosen} title={name} isCover />
          </>
        )}
        <PathSteps path={chosen} steps={steps} />
        <p className="source-details">{lessonStrings.actions}</p>
        <PathToPassOn path={chosen} />
      </article>
    </section>
  );
}

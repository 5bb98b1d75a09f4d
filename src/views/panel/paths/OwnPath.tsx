import { useEffect, useRef } from 'react';
import { useActions, useAppState } from '../../../store/context.ts';
import type { OwnPath as Path } from '../../../store/state.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { moveFocus } from '../../focus/moveFocus.ts';
import { scrollInside } from '../../focus/scrollInside.ts';
import { usePartStrings } from '../../useStrings.ts';
import { ChosenSteps } from './ChosenSteps.tsx';
import { EventChoice } from './EventChoice.tsx';
import { PathActions } from './PathActions.tsx';
import { PathToPassOn } from './PathToPassOn.tsx';
import { PathWords } from './PathWords.tsx';

/** A path that a teacher puts together: events in any order, with a title and questions, stored in a link. */
export function OwnPath({ isEntry }: { isEntry: boolean }) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const chosen = useAppState((state) => state.view.path);
  const { followPath } = useActions();
  const section = useRef<HTMLElement>(null);
  const path = chosen?.kind === 'own' ? chosen : undefined;
  const show = (element: HTMLElement) => {
    scrollInside(element, 'start');
    moveFocus(element);
  };
  useEffect(() => {
    if (isEntry && section.current) show(section.current);
  }, [isEntry]);
  return (
    <section className="own-path" ref={section} tabIndex={-1} aria-labelledby="own-path-title">
      <h3 id="own-path-title">{lessonStrings.own}</h3>
      <p>{lessonStrings.ownIntro}</p>
      {path ? (
        <Chosen path={path} onChange={followPath} />
      ) : (
        <p className="empty">{lessonStrings.noneChosen}</p>
      )}
      <EventChoice path={path} onChange={followPath} />
      {path && <PathBar path={path} onOrder={() => section.current && show(section.current)} />}
    </section>
  );
}

interface ChosenProps {
  readonly path: Path;
  readonly onChange: (path: Path | undefined) => void;
}

/** The current path: what can be changed about it, and how it is passed on. */
function Chosen({ path, onChange }: ChosenProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  return (
    <>
      <p className="source-details">{lessonStrings.chosen(path.eventIds.length)}</p>
      <PathWords path={path} onChange={onChange} />
      <ChosenSteps path={path} onChange={onChange} />
      <PathActions path={path} title={path.title ?? lessonStrings.own} />
      <PathToPassOn path={path} />
      <button type="button" onClick={() => onChange(undefined)}>
        {lessonStrings.clear}
      </button>
    </>
  );
}

/** Stays in view while events are ticked: how many there are, and the way to them. */
function PathBar({ path, onOrder }: { path: Path; onOrder: () => void }) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const { openCover } = useActions();
  return (
    <p className="path-bar">
      <span role="status">{lessonStrings.yourPath(path.eventIds.length)}</span>
      <button type="button" onClick={onOrder}>
        {lessonStrings.order}
      </button>
      <button type="button" className="primary" onClick={() => openCover(path)}>
        {lessonStrings.openCover}
      </button>
    </p>
  );
}

import { useAppState } from '../../store/context.ts';
import { type OpenPath, placesOf, selectNameOf } from '../../store/selectors.ts';
import type { ChosenPath } from '../../store/state.ts';
import { datetimeOf, formatDate } from '../../strings/formatDate.ts';
import { LESSON_STRINGS } from '../../strings/lessonStrings.ts';
import { topicsByEvent } from '../../views/panel/claims/groupClaims.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { claimReferencesOf } from './collectReferences.ts';
import { References } from './References.tsx';
import { SheetTopic } from './SheetClaims.tsx';
import { SheetHead } from './SheetHead.tsx';

interface WorksheetProps {
  readonly path: OpenPath;
  readonly chosen: ChosenPath;
}

/** A handout: the steps of a path, each with its question, claims to compare, and space to write. */
export function Worksheet({ path, chosen }: WorksheetProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const { lesson, steps } = path;
  const topics = steps.map(({ event, topic }) =>
    topicsByEvent(dataset.claims)
      .get(event.id)
      ?.find((it) => it.topic === topic),
  );
  const references = claimReferencesOf(
    topics.flatMap((topic) => topic?.claims ?? []),
    dataset,
    strings,
  );
  return (
    <>
      <SheetHead of={{ page: undefined, entry: undefined, path: chosen, selectedId: steps[0]?.event.id }} />
      <p className="worksheet-name">
        <span>{lessonStrings.name}</span>
        <span>{lessonStrings.date}</span>
      </p>
      <h2 className="worksheet-title">{lesson?.title ?? lessonStrings.ownTitle}</h2>
      {lesson && <p className="sheet-summary">{lesson.intro}</p>}
      {steps.map((step, index) => (
        <section className="worksheet-step" key={step.event.id}>
          <StepText step={step} number={index + 1} />
          {topics[index] && <SheetTopic topic={topics[index]} references={references} inFull={false} />}
          <p className="worksheet-question">{step.question ?? lessonStrings.noQuestion}</p>
          <div className="worksheet-lines" aria-hidden="true">
            <i />
            <i />
            <i />
          </div>
        </section>
      ))}
      <References references={references} />
    </>
  );
}

function StepText({ step: { event }, number }: { step: OpenPath['steps'][number]; number: number }) {
  const strings = useStrings();
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const places = placesOf(dataset, event).map((place) => nameOf(place, event.date.span.start));
  return (
    <>
      <p className="sheet-kicker">
        <b className="sheet-number">{number}</b>
        <time dateTime={datetimeOf(event.date)}>{formatDate(event.date, strings)}</time>
        {places.length > 0 && <span>{places.join(', ')}</span>}
      </p>
      <h3>{event.title}</h3>
      <p className="sheet-summary">{event.summary}</p>
    </>
  );
}

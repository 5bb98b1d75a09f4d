import type { ReactNode } from 'react';
import { topicName } from '../../model/vocabulary.ts';
import { useAppState } from '../../store/context.ts';
import { type OpenPath, placesOf, selectNameOf } from '../../store/selectors.ts';
import type { ChosenPath } from '../../store/state.ts';
import { formatDate } from '../../strings/formatDate.ts';
import { LESSON_STRINGS } from '../../strings/lessonStrings.ts';
import { StepsMap } from '../../views/map/printed/StepsMap.tsx';
import { DateElement } from '../../views/panel/DateElement.tsx';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import { useVocabulary } from '../../views/useVocabulary.ts';
import { SheetHead } from './SheetHead.tsx';
import { writingLines } from './writingLines.ts';

interface WorksheetProps {
  readonly path: OpenPath;
  readonly chosen: ChosenPath;
  /** What ends the sheet. */
  readonly end: ReactNode;
}

/** Only the cover of the path is open. */
const COVER = { page: undefined, entry: undefined, articleId: undefined, selectedId: undefined };

/** Up to so many steps may stand on one page. */
const SHORT = 7;
/** So many steps stay together, so that no question is alone on the last page. */
const LAST = 2;

/**
 * A handout of two pages: the map, and the steps of a path, each with its question and lines to write on. What the
 * pages say of an event, and its claims, a pupil opens by the code.
 */
export function Worksheet({ path: { lesson, title, author, steps }, chosen, end }: WorksheetProps) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const hasPlaces = useAppState(({ dataset }) => dataset.places.size > 0);
  const numbers = new Map(steps.map(({ event }, index) => [event.id, index + 1]));
  // Few steps may fill the first page to its foot: the end must not stand alone on the second.
  const isShort = steps.length <= SHORT;
  const draw = (step: OpenPath['steps'][number]) => (
    <Step
      key={step.event.id}
      step={step}
      number={numbers.get(step.event.id) ?? 0}
      lines={writingLines(steps.length)}
    />
  );
  return (
    <>
      <SheetHead of={{ ...COVER, path: chosen }} title={title ?? lessonStrings.ownTitle} />
      {author && (
        <p className="worksheet-author" dir="auto">
          {lessonStrings.by(author)}
        </p>
      )}
      <p className="worksheet-name">
        <span>{lessonStrings.name}</span>
        <span>{lessonStrings.date}</span>
      </p>
      {lesson && <p className="sheet-summary">{lesson.intro}</p>}
      <div className="worksheet-columns">
        {hasPlaces && <StepsMap events={steps.map(({ event }) => event)} numbers={numbers} />}
        {steps.slice(0, -LAST).map(draw)}
        <div className="worksheet-last">
          {steps.slice(-LAST).map(draw)}
          {isShort && end}
        </div>
      </div>
      {!isShort && end}
    </>
  );
}

interface StepProps {
  readonly step: OpenPath['steps'][number];
  readonly number: number;
  readonly lines: number;
}

function Step({ step: { event, question, topic }, number, lines }: StepProps) {
  const strings = useStrings();
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const vocabulary = useVocabulary();
  const dataset = useAppState((state) => state.dataset);
  const nameOf = useAppState(selectNameOf);
  const places = placesOf(dataset, event).map((place) => nameOf(place, event.date.span.start));
  return (
    <section className="worksheet-step">
      <p className="sheet-kicker">
        <b className="sheet-number">{number}</b>
        <DateElement date={event.date}>{formatDate(event.date, strings)}</DateElement>
        {places.length > 0 && <span>{places.join(', ')}</span>}
      </p>
      <h3>{event.title}</h3>
      <p className="worksheet-question" dir="auto">
        {(question ?? lessonStrings.noQuestion) || strings.pages.waiting}
      </p>
      {topic && <p className="worksheet-compare">{lessonStrings.compare(topicName(vocabulary, topic))}</p>}
      <div className="worksheet-lines" aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => (
          <i key={index} />
        ))}
      </div>
    </section>
  );
}

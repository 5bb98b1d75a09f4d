import type { Dataset } from '../../model/dataset.ts';
import type { LessonPath, PathStep } from '../../model/path.ts';
import { topicName } from '../../model/vocabulary.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { KindMark } from '../../views/marks/KindMark.tsx';
import { EventDateText } from './EventDateText.tsx';
import { MapFigure } from './MapFigure.tsx';
import { OpenInApp } from './OpenInApp.tsx';
import { marksOfEvents } from './pictureMarks.ts';
import { StaticPageLink } from './StaticPageLink.tsx';

const words = staticPageStrings;

/** A lesson path: its introduction, then each step with its question. */
export function PathBody({ path, dataset }: { path: LessonPath; dataset: Dataset }) {
  const events = path.steps.flatMap(({ eventId }) => dataset.events.get(eventId) ?? []);
  return (
    <article>
      <header>
        <p className="kicker">
          <span>{words.path}</span>
          <span>{words.steps(path.steps.length)}</span>
          <span>{words.ages(path.ages)}</span>
        </p>
        <h1>{path.title}</h1>
      </header>
      <MapFigure marks={marksOfEvents(events, dataset)} text={words.mapOfEvents(events.length)} />
      <p className="summary">{path.intro}</p>
      <OpenInApp name="path" id={path.id} />
      <ol className="steps">
        {path.steps.map((step) => (
          <Step key={`${step.eventId} ${step.question}`} step={step} dataset={dataset} />
        ))}
      </ol>
    </article>
  );
}

function Step({ step, dataset }: { step: PathStep; dataset: Dataset }) {
  const event = dataset.events.get(step.eventId);
  if (!event) return null;
  return (
    <li>
      <p className="kicker">
        <KindMark kind={event.kind} />
        <EventDateText event={event} />
      </p>
      <h2>
        <StaticPageLink of="events" id={event.id}>
          {event.title}
        </StaticPageLink>
      </h2>
      <p>{step.question}</p>
      {step.topic && <p className="soft">{words.compare(topicName(dataset.vocabulary, step.topic))}</p>}
    </li>
  );
}

import type { Dataset } from '../../model/dataset.ts';
import type { LessonPath } from '../../model/path.ts';
import { standingStrings } from '../../strings/standingStrings.ts';
import { strings } from '../../strings/strings.ts';
import { eventId, LICENCE } from '../jsonLd.ts';
import { marksOfEvents } from './eventMarks.ts';
import { PathBody } from './PathBody.tsx';
import type { StandingPage } from './StandingPage.ts';
import { shortText } from './shortText.ts';

/** The page of a lesson path: its steps with their questions. */
export function pathPage(path: LessonPath, dataset: Dataset): StandingPage {
  const events = path.steps.flatMap(({ eventId: id }) => dataset.events.get(id) ?? []);
  const detail = `${standingStrings.steps(path.steps.length)}, ${standingStrings.ages(path.ages)}`;
  const description = shortText(path.intro);
  return {
    of: 'paths',
    id: path.id,
    title: path.title,
    description,
    query: `?path=${encodeURIComponent(path.id)}`,
    picture: {
      kind: undefined,
      label: standingStrings.path,
      title: path.title,
      detail,
      marks: marksOfEvents(events, dataset),
    },
    pictureText: standingStrings.pictureOf(path.title, detail),
    jsonLd: (app) => ({
      '@type': 'LearningResource',
      name: path.title,
      description,
      inLanguage: strings.language,
      learningResourceType: 'lesson',
      typicalAgeRange: path.ages,
      dateModified: dataset.asOf,
      license: LICENCE,
      isPartOf: { '@type': 'Dataset', name: dataset.title, url: app },
      hasPart: events.map(({ id }) => ({ '@type': 'Event', '@id': eventId(app, id) })),
    }),
    body: <PathBody path={path} dataset={dataset} />,
  };
}

import type { Dataset } from '../../model/dataset.ts';
import type { LessonPath } from '../../model/path.ts';
import { staticPageStrings } from '../../strings/staticPageStrings.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { eventId, licenceLd } from '../jsonLd.ts';
import { PathBody } from './PathBody.tsx';
import { marksOfEvents } from './pictureMarks.ts';
import type { StaticPage } from './StaticPage.ts';
import { shortText } from './shortText.ts';

/** The page of a lesson path: its steps with their questions. */
export function staticPathPage(path: LessonPath, dataset: Dataset): StaticPage {
  const events = path.steps.flatMap(({ eventId: id }) => dataset.events.get(id) ?? []);
  const detail = `${staticPageStrings.steps(path.steps.length)}, ${staticPageStrings.ages(path.ages)}`;
  const description = shortText(path.intro);
  return {
    of: 'paths',
    id: path.id,
    title: path.title,
    description,
    query: `?path=${encodeURIComponent(path.id)}`,
    picture: {
      kind: undefined,
      label: staticPageStrings.path,
      title: path.title,
      detail,
      marks: marksOfEvents(events, dataset),
    },
    pictureText: staticPageStrings.pictureOf(path.title, detail),
    jsonLd: (app) => ({
      '@type': 'LearningResource',
      name: path.title,
      description,
      inLanguage: ENGLISH.language,
      learningResourceType: 'lesson',
      typicalAgeRange: path.ages,
      dateModified: dataset.asOf,
      license: licenceLd(dataset),
      isPartOf: { '@type': 'Dataset', name: dataset.title, url: app },
      hasPart: events.map(({ id }) => ({ '@type': 'Event', '@id': eventId(app, id) })),
    }),
    body: <PathBody path={path} dataset={dataset} />,
  };
}

import type { EventId } from '../model/event.ts';
import { itemAt } from '../model/lists.ts';
import type { LessonPath } from '../model/path.ts';
import type { OwnPath } from './state.ts';

interface Step {
  readonly id: EventId;
  readonly question?: string | undefined;
}

/** The path with these steps, each event once; undefined without any. */
export function ownPath(
  steps: readonly Step[],
  words: Pick<OwnPath, 'title' | 'author'> = {},
): OwnPath | undefined {
  const questions = new Map<EventId, string>();
  for (const { id, question } of steps) if (question && !questions.has(id)) questions.set(id, question);
  if (steps.length === 0) return undefined;
  return {
    kind: 'own',
    eventIds: [...new Set(steps.map(({ id }) => id))],
    ...(words.title && { title: words.title }),
    ...(words.author && { author: words.author }),
    ...(questions.size > 0 && { questions }),
  };
}

const stepsOf = ({ eventIds, questions }: OwnPath): Step[] =>
  eventIds.map((id) => ({ id, question: questions?.get(id) }));

/** A lesson as a path that can be changed. */
export const copyOfLesson = ({ title, steps }: LessonPath): OwnPath | undefined =>
  ownPath(
    steps.map(({ eventId, question }) => ({ id: eventId, question })),
    { title },
  );

/** With the event as the last step. */
export const withStep = (path: OwnPath | undefined, id: EventId): OwnPath | undefined =>
  ownPath([...(path ? stepsOf(path) : []), { id }], path);

export const withoutStep = (path: OwnPath | undefined, gone: EventId): OwnPath | undefined =>
  path &&
  ownPath(
    stepsOf(path).filter(({ id }) => id !== gone),
    path,
  );

/** The step at a position, changed with the one before or after it. */
export function withStepMoved(path: OwnPath, at: number, by: 1 | -1): OwnPath {
  const { eventIds } = path;
  return {
    ...path,
    eventIds: eventIds.with(at, itemAt(eventIds, at + by)).with(at + by, itemAt(eventIds, at)),
  };
}

export const withQuestion = (path: OwnPath, id: EventId, question: string): OwnPath | undefined =>
  ownPath(
    stepsOf(path).map((step) => (step.id === id ? { id, question } : step)),
    path,
  );

export const withWords = (path: OwnPath, words: Pick<OwnPath, 'title' | 'author'>): OwnPath | undefined =>
  ownPath(stepsOf(path), { title: path.title, author: path.author, ...words });

import type { EventId } from './event.ts';

export type PathId = string;

/** One event of a lesson path, and the question about it. */
export interface PathStep {
  readonly eventId: EventId;
  readonly question: string;
  /** The topic of the claims that the question is about. */
  readonly topic?: string;
}

/** Events in teaching order. While `paths.steps` is awaited, introduction and questions are empty. */
export interface LessonPath {
  readonly id: PathId;
  readonly title: string;
  /** The age group: "15+". */
  readonly ages: string;
  readonly intro: string;
  readonly steps: readonly PathStep[];
}

import type { EventId } from './event.ts';

export type PathId = string;

/** One event of a lesson path, and what to ask about it. */
export interface PathStep {
  readonly eventId: EventId;
  readonly question: string;
  /** The topic of the event's claims that the question is about. */
  readonly topic?: string;
}

/** Events in the order of a lesson. */
export interface LessonPath {
  readonly id: PathId;
  readonly title: string;
  /** Whom it is for: "15+". */
  readonly ages: string;
  readonly intro: string;
  readonly steps: readonly PathStep[];
}

import type { LongTask } from './probe.ts';

export interface TaskTimes {
  /** 0 if no task took over 50 ms: browsers report no shorter ones. */
  readonly longest: number;
  readonly sum: number;
}

/** The tasks of over 50 ms that began between the two times. */
export function tasksBetween(tasks: readonly LongTask[], from: number, to: number): TaskTimes {
  const durations = tasks.filter(({ start }) => start >= from && start < to).map(({ duration }) => duration);
  return {
    longest: durations.reduce((longest, duration) => Math.max(longest, duration), 0),
    sum: durations.reduce((sum, duration) => sum + duration, 0),
  };
}

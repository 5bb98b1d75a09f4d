import type { Speed } from './openPage.ts';

/** What a row may cost, and what it should cost. */
export interface Budget {
  readonly must: number;
  readonly aim?: number;
}

/** Of loading; `slow` is a slow network and a slow processor. */
export const LOAD_BUDGETS = {
  firstText: { slow: { must: 1000, aim: 850 }, plain: { must: 200, aim: 120 } },
  firstPicture: { slow: { must: 1800, aim: 1200 } },
  ready: { plain: { must: 600, aim: 400 } },
  /** Our three views, as a part of the time that TimelineJS takes for its one. */
  readyOfTimelineJs: { slow: { must: 1, aim: 0.8 } },
  longestTask: { slow: { must: 50 } },
  kilobytesForText: { must: 40, aim: 25 },
  kilobytesUntilReady: { must: 300, aim: 240 },
  layoutShift: { must: 0.02, aim: 0 },
  foreignRequests: { must: 0, aim: 0 },
} satisfies Record<string, Budget | { readonly [speed in Speed]?: Budget }>;

export const VISIT_BUDGETS = {
  kilobytes: { must: 1200, aim: 900 },
  sentTwice: { must: 0, aim: 0 },
} satisfies Record<string, Budget>;

type Use = 'open' | 'select' | 'type' | 'drag';

/** By number of events; `own` is our own chronology, whatever its size. */
const USE_BUDGETS: Record<Speed, Record<Use, Readonly<Record<string, Budget>>>> = {
  plain: {
    open: { 10000: { must: 1000, aim: 500 }, 100000: { must: 4000, aim: 2000 } },
    select: { own: { must: 100, aim: 50 }, 100000: { must: 150, aim: 100 } },
    type: { own: { must: 50, aim: 40 }, 100000: { must: 150, aim: 100 } },
    drag: { own: { must: 17, aim: 17 }, 10000: { must: 20, aim: 17 }, 100000: { must: 33, aim: 17 } },
  },
  slow: {
    open: {},
    select: { own: { must: 250, aim: 150 } },
    type: { own: { must: 200, aim: 100 } },
    drag: {
      own: { must: 50, aim: 34 },
      10000: { must: 50, aim: 34 },
      100000: { must: 50, aim: 34 },
    },
  },
};

/** @param events how many synthetic events; none for our own chronology */
export const useBudget = (use: Use, speed: Speed, events?: number): Budget | undefined =>
  USE_BUDGETS[speed][use][events ?? 'own'];

import type { Journey } from '../Journey.ts';
import { embedding } from './embedding.ts';
import { time } from './movingInTime.ts';
import { offline } from './offline.ts';
import { opening } from './opening.ts';
import { tabbing } from './tabbing.ts';
import { teaching } from './teaching.ts';

export const journeys: readonly Journey[] = [
  ...opening,
  ...time,
  ...teaching,
  ...tabbing,
  ...embedding,
  ...offline,
];

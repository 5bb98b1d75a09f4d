import type { Journey } from '../Journey.ts';
import { embedding } from './embedding.ts';
import { offline } from './offline.ts';
import { opening } from './opening.ts';
import { teaching } from './teaching.ts';
import { time } from './time.ts';

export const journeys: readonly Journey[] = [...opening, ...time, ...teaching, ...embedding, ...offline];

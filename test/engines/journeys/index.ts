import type { Journey } from '../Journey.ts';
import { opening } from './opening.ts';

export const journeys: readonly Journey[] = [...opening];

import { listIn } from '../listIn.ts';

/** "a, b, c". */
export const list = listIn('en-GB', { type: 'unit' });

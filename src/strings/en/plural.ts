import { pluralIn } from '../pluralIn.ts';

const counted = pluralIn('en');

/** "1 event", "2 events", "1,780 events". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  counted(count, { one, other: many });

import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/views/text/annotate.ts';

const hit = (start: number, end: number) => ({ start, end, meaning: 'hit' });

describe('annotate', () => {
  test('cuts a text at its annotations, whatever their order', () => {
    expect(annotate('one two three', [hit(8, 13), hit(0, 3)])).toEqual([
      { text: 'one', meaning: 'hit' },
      { text: ' two ' },
      { text: 'three', meaning: 'hit' },
    ]);
  });
  test('keeps the first of two that overlap', () => {
    expect(annotate('abcdef', [hit(0, 4), hit(2, 6)])).toEqual([
      { text: 'abcd', meaning: 'hit' },
      { text: 'ef' },
    ]);
  });
});

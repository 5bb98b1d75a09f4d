import { expect, test } from 'vitest';
import { shortText } from '../../../src/build/staticPages/shortText.ts';

test.each([
  ['One. Two.', 20, 'One. Two.'],
  ['One sentence. Another sentence.', 20, 'One sentence.'],
  ['A sentence without an end in sight', 20, 'A sentence without …'],
])('%s in %i letters is %s', (text, longest, expected) => expect(shortText(text, longest)).toBe(expected));

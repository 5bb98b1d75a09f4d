import { expect, test } from 'vitest';
import { shortNames } from '../../../src/views/map/shortNames.ts';

test.each([
  ['Moscow', ['Moscow']],
  ['The Hague (International Court of Justice)', ['The Hague']],
  [
    'United Nations Headquarters, New York',
    ['United Nations Headquarters, New York', 'United Nations Headquarters', 'New York'],
  ],
  ['Washington, D.C. (White House)', ['Washington, D.C.', 'Washington']],
  ['Stepanakert / Khankendi', ['Stepanakert / Khankendi']],
])('%s', (name, shorter) => expect(shortNames(name)).toEqual(shorter));

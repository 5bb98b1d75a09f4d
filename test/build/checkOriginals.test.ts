import { describe, expect, test } from 'vitest';
import { checkOriginals } from '../../src/build/checkOriginals.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import type { ChronologyDocument } from '../../src/load/documentParts.ts';

const problems = (source: object) =>
  checkOriginals(
    { sources: [{ id: 's1', ...source }], claims: [{ id: 'c1', source }] } as unknown as ChronologyDocument,
    'chronology.json',
  ).map(issueLine);

describe('the original publication', () => {
  test.each([
    { publisher: 'theinfolist.com (Wikipedia mirror)' },
    { publisher: 'AP (copy on a private page)' },
    { publisher: 'A paper', url: 'https://digital-stage.example.com/1' },
    { publisher: 'An encyclopedia', url: 'https://ww-w.pages.dev/1' },
    { publisher: 'A paper', url: 'https://bit.ly/1' },
    { publisher: 'A court', url: 'https://beta.example.org/1' },
    { publisher: 'A paper', url: 'https://d3mz.cloudfront.net/1' },
    { publisher: 'A book', url: 'https://docslib.org/1' },
  ])('must be named where the page is a copy or may not last: %o', (source) =>
    expect(problems(source)).toEqual([
      'chronology.json: s1: original: is missing; expected: the original publication, as the page is a copy or its host may not last',
      'chronology.json: c1: source.original: is missing; expected: the original publication, as the page is a copy or its host may not last',
    ]),
  );

  test('is enough where it is named', () =>
    expect(problems({ publisher: 'AP (copy on a private page)', original: 'AP' })).toEqual([]));

  test.each([
    { publisher: 'A paper', url: 'https://example.com/latest/stage-play' },
    { publisher: 'The Daily Mirror' },
  ])('need not be named for a page of its own: %o', (source) => expect(problems(source)).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { checkQuotes, quoteOf } from '../../src/build/checkQuotes.ts';
import { issueLine } from '../../src/build/compileChronology.ts';
import type { ChronologyDocument } from '../../src/load/documentParts.ts';

const TEXT = 'The minister called it “a lie” and "old news", and said that he would answer. He said “no”.';
const article = {
  id: 'a1',
  agency: 'AP',
  publisher: 'A paper',
  passages: [{ excerpts: [{ text: TEXT, line: 1 }] }],
};

describe('the words of a quotation', () => {
  const of = (quote: string, speaker = 'Armenia') => quoteOf({ quote, speaker }, article, TEXT);

  test.each(['a lie', 'old news', 'no'])('are the speaker’s in quotation marks: %s', (quote) =>
    expect(of(quote)).toBe('speaker'),
  );
  test.each(['The minister called it', 'he would answer'])('are the reporter’s outside: %s', (quote) =>
    expect(of(quote)).toBe('reporter'),
  );
  test.each(['AP', 'A paper'])('outside are those of %s, which speaks for itself', (speaker) =>
    expect(of('he would answer', speaker)).toBe('speaker'),
  );
  test('outside a quotation of the line before are not in it', () =>
    expect(quoteOf({ quote: 'said he', speaker: 'Armenia' }, article, '“We go,\nsaid he.')).toBe('reporter'));
});

describe('a claim', () => {
  const problems = (claim: object) =>
    checkQuotes(
      {
        articles: [article],
        claims: [{ id: 'c1', speaker: 'Armenia', source: { publisher: 'A paper' }, ...claim }],
      } as unknown as ChronologyDocument,
      'claims.yaml',
    ).map(issueLine);

  test('with a quotation must say whose words it is', () =>
    expect(problems({ quote: 'a lie' })).toEqual([
      'claims.yaml: c1: quote_of: is missing; expected: "speaker" or "reporter": whose words the quote is',
    ]));

  test('without a quotation has nobody’s words', () =>
    expect(problems({ quote_of: 'speaker' })).toEqual([
      'claims.yaml: c1: quote_of: "speaker" is not left out, as there is no quote',
    ]));

  test('must not call the reporter’s words the speaker’s', () =>
    expect(
      problems({ quote: 'he would answer', quote_of: 'speaker', source: { publisher: 'x', article: 'a1' } }),
    ).toEqual([
      'claims.yaml: c1: quote_of: "speaker" is not "reporter", as the quotation marks of the article have it',
    ]));

  test('is taken at its word where no excerpt holds the quotation', () =>
    expect(
      problems({ quote: 'elsewhere', quote_of: 'speaker', source: { publisher: 'x', article: 'a1' } }),
    ).toEqual([]));
});

import type { ChronologyDocument } from '../load/documentParts.ts';
import type { ArticleRecord, ClaimRecord } from '../load/records.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';

/** Each quotation says whose words it is; where an excerpt holds it, as the excerpt's quotation marks have it. */
export function checkQuotes({ claims, articles }: ChronologyDocument, file: string): DataIssue[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return claims.flatMap((claim) => {
    const expected = expectation(claim, byId.get(claim.source.article ?? ''));
    const value = shorten(claim.quote_of);
    return expected ? [{ file, record: claim.id, field: 'quote_of', value, expected }] : [];
  });
}

function expectation(claim: ClaimRecord, article: ArticleRecord | undefined): string | undefined {
  const { quote, quote_of: given } = claim;
  if (quote === undefined) return given && 'left out, as there is no quote';
  if (given === undefined) return '"speaker" or "reporter": whose words the quote is';
  const excerpt = article?.passages
    .flatMap(({ excerpts }) => excerpts)
    .find(({ text }) => text.includes(quote));
  if (!article || !excerpt) return undefined;
  const marked = quoteOf(claim, article, excerpt.text);
  return marked === given ? undefined : `"${marked}", as the quotation marks of the article have it`;
}

/** Whose words a quotation is, by the quotation marks of the text: an article's own words are those of its agency. */
export function quoteOf(
  { quote, speaker }: Pick<ClaimRecord, 'quote' | 'speaker'>,
  { agency, publisher }: Pick<ArticleRecord, 'agency' | 'publisher'>,
  text: string,
): 'speaker' | 'reporter' {
  if (isInQuotationMarks(text, quote ?? '')) return 'speaker';
  return [agency, publisher].includes(speaker) ? 'speaker' : 'reporter';
}

/** Whether the first place of `part` in the text lies within quotation marks. Articles mix curly and straight ones. */
function isInQuotationMarks(text: string, part: string): boolean {
  const before = text.slice(0, text.indexOf(part));
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return [...line].reduce((open, letter) => {
    if (letter === '“') return true;
    if (letter === '”') return false;
    return letter === '"' ? !open : open;
  }, false);
}

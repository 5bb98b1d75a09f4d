import type { Cited, EventSource } from '../model/eventSources.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { formatDate, formatPlainDate } from './formatDate.ts';
import type { Strings } from './strings.ts';

/** What stands beside the name of a publication: publisher, date, perspective, agency, what it copies. */
export function citedDetails(cited: Cited, { perspectives }: Vocabulary, strings: Strings): string {
  return (
    cited.kind === 'article'
      ? [cited.article.publisher, cited.article.agency, formatDate(cited.article.published, strings, 'short')]
      : publishedDetails(cited, perspectives, strings)
  )
    .filter(Boolean)
    .join(' · ');
}

type Described = Exclude<Cited, { kind: 'article' }>;

function publishedDetails(cited: Described, perspectives: Vocabulary['perspectives'], strings: Strings) {
  const source = cited.kind === 'source' ? cited.source : undefined;
  const { title, publisher, date, original } = cited.kind === 'source' ? cited.source : cited.publication;
  return [
    title && publisher,
    date && formatPlainDate(date, strings),
    source && perspectives.get(source.perspective)?.label,
    source?.agency,
    source && !source.seen && strings.panel.notSeen,
    original && strings.cite.original(original),
  ];
}

/** How many of the event's claims rest on a publication; undefined if none does. */
export const claimsRestOn = ({ claims }: EventSource, strings: Strings): string | undefined =>
  claims.length > 0 ? strings.panel.claimsRest(claims.length) : undefined;

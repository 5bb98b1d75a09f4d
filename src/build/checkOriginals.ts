import type { ChronologyDocument } from '../load/documentParts.ts';
import { shorten } from '../load/shorten.ts';
import type { DataIssue } from '../model/issue.ts';

interface Printed {
  readonly publisher: string;
  readonly url?: string | undefined;
  readonly original?: string | undefined;
}

/** What a publisher's name says of a page that is somebody else's text; with a capital it is part of a name. */
const COPY = /\b(copy|copies|mirror|reposted|kiwix|excerpt)\b/;
/** Hosts that do not last: trial hosts, throw-away sites, stores and dumps of other people's texts, shortened links. */
const FRAGILE =
  /(^|[.-])(stage|staging|preview|beta|test|kiwix)([.-]|$)|\.(pages\.dev|cloudfront\.net)$|docslib\.org$|pangea-cms|^(bit\.ly|t\.co|tinyurl\.com)$/i;

/** A page that copies another, or whose host may not last, names the original publication: students must find it. */
export function checkOriginals({ sources, claims }: ChronologyDocument, file: string): DataIssue[] {
  return [
    ...sources.map((source) => ({ record: source.id, field: 'original', printed: source })),
    ...claims.map(({ id, source }) => ({ record: id, field: 'source.original', printed: source })),
  ]
    .filter(({ printed }) => needsOriginal(printed))
    .map(({ record, field, printed }) => ({
      file,
      record,
      field,
      value: shorten(printed.original),
      expected: 'the original publication, as the page is a copy or its host may not last',
    }));
}

const needsOriginal = ({ publisher, url, original }: Printed): boolean =>
  original === undefined && (COPY.test(publisher) || FRAGILE.test(hostOf(url)));

const hostOf = (url: string | undefined): string => (url === undefined ? '' : new URL(url).hostname);

import type { Term } from '../../../model/term.ts';
import { formatPlainDate } from '../../../strings/formatDate.ts';
import { glossaryStrings } from '../../../strings/glossaryStrings.ts';

/** What a definition rests on, with a link where there is an address; said plainly where it rests on no page. */
export function TermSource({ term: { source, verified } }: { term: Term }) {
  if (!verified) return glossaryStrings.notVerified(source.publisher);
  const name = source.title ?? source.publisher;
  const details = [source.title && source.publisher, source.date && formatPlainDate(source.date)]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      {glossaryStrings.source}{' '}
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer" target="_blank">
          {name}
        </a>
      ) : (
        name
      )}
      {details && ` · ${details}`}
    </>
  );
}

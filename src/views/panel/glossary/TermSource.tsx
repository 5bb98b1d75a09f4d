import type { Term } from '../../../model/term.ts';
import { formatPlainDate } from '../../../strings/formatDate.ts';
import { GLOSSARY_STRINGS } from '../../../strings/glossaryStrings.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';

/** The source of a definition, linked if it has an address; otherwise says that it is not verified. */
export function TermSource({ term: { source, verified } }: { term: Term }) {
  const glossaryStrings = usePartStrings(GLOSSARY_STRINGS);
  const strings = useStrings();
  if (!verified) return <span>{glossaryStrings.notVerified(source.publisher)}</span>;
  const name = source.title ?? source.publisher;
  const details = [
    source.title && source.publisher,
    source.date && formatPlainDate(source.date, strings),
    source.original && strings.cite.original(source.original),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <span>{`${glossaryStrings.source} `}</span>
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer" target="_blank">
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {details && <span>{` · ${details}`}</span>}
    </>
  );
}

import { useAppState } from '../../store/context.ts';
import { formatPlainDate } from '../../strings/formatDate.ts';
import { useStrings } from '../useStrings.ts';

/** The sources of a statement in one line: publishers, linked if they have an address, and dates. */
export function SourceNames({ ids }: { ids: readonly string[] }) {
  const strings = useStrings();
  const sources = useAppState((state) => state.dataset.sources);
  const known = ids.map((id) => sources.get(id)).filter((source) => source !== undefined);
  if (known.length === 0) return null;
  return (
    <p className="source-details">
      {known.map((source, index) => (
        <span key={source.id}>
          {index > 0 && <span>; </span>}
          {source.url ? (
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {source.publisher}
            </a>
          ) : (
            <span>{source.publisher}</span>
          )}
          {source.date && <span>{`, ${formatPlainDate(source.date, strings)}`}</span>}
          {source.original && <span>{`, ${strings.cite.original(source.original)}`}</span>}
        </span>
      ))}
    </p>
  );
}

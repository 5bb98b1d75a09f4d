import type { SourceId } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import { useAppState } from '../../store/context.ts';
import { formatPlainDate } from '../../strings/formatDate.ts';
import { Prose } from '../Prose.tsx';
import { useStrings } from '../useStrings.ts';
import { useVocabulary } from '../useVocabulary.ts';

/** Sources with publisher, title, date, link and perspective. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const strings = useStrings();
  const sources = useAppState((state) => state.dataset.sources);
  if (ids.length === 0) return null;
  return (
    <section className="sources">
      <h3>{strings.panel.sources}</h3>
      {sources.size === 0 ? (
        <p className="empty">{strings.panel.sourcesLoading}</p>
      ) : (
        <ul>
          {ids.map((id) => {
            const source = sources.get(id);
            return source && <SourceItem key={id} source={source} />;
          })}
        </ul>
      )}
    </section>
  );
}

function SourceItem({ source }: { source: Source }) {
  const strings = useStrings();
  const { perspectives } = useVocabulary();
  const name = <Prose text={source.title ?? source.publisher} />;
  const details = [
    source.title && source.publisher,
    source.date && formatPlainDate(source.date, strings),
    perspectives.get(source.perspective)?.label,
    source.agency,
    !source.seen && strings.panel.notSeen,
  ];
  return (
    <li>
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer" target="_blank">
          {name}
        </a>
      ) : (
        name
      )}
      <span className="source-details">{` ${details.filter(Boolean).join(' · ')}`}</span>
    </li>
  );
}

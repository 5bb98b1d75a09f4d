import type { Dataset } from '../../model/dataset.ts';
import type { SourceId } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { formatPlainDate } from '../../strings/formatDate.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { ForeignLink } from './ForeignLink.tsx';

/** Sources with publisher, title, date, link and perspective. */
export function Sources({ ids, dataset }: { ids: readonly SourceId[]; dataset: Dataset }) {
  const sources = ids.map((id) => dataset.sources.get(id)).filter((source) => source !== undefined);
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{ENGLISH.panel.sources}</h2>
      <ul className="list">
        {sources.map((source) => (
          <li key={source.id}>
            <ForeignLink url={source.url}>{source.title ?? source.publisher}</ForeignLink>{' '}
            <span className="soft">{details(source, dataset.vocabulary)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const details = (
  { title, publisher, date, perspective, agency, seen }: Source,
  { perspectives }: Vocabulary,
) =>
  [
    title && publisher,
    date && formatPlainDate(date, ENGLISH),
    perspectives.get(perspective)?.label,
    agency,
    !seen && ENGLISH.panel.notSeen,
  ]
    .filter(Boolean)
    .join(' · ');

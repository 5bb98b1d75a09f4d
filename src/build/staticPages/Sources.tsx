import type { Dataset } from '../../model/dataset.ts';
import {
  type Cited,
  idOfCited,
  nameOfCited,
  publicationOf,
  type Sourced,
  sourcesOf,
} from '../../model/eventSources.ts';
import { citedDetails, claimsRestOn } from '../../strings/citedDetails.ts';
import { ENGLISH } from '../../strings/strings.ts';
import { ForeignLink } from './ForeignLink.tsx';
import { StaticPageLink } from './StaticPageLink.tsx';

interface SourcesProps {
  readonly of: Sourced;
  readonly dataset: Dataset;
}

/** What an event or article rests on, also by its claims. */
export function Sources({ of, dataset }: SourcesProps) {
  const entries = sourcesOf(of, dataset);
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{ENGLISH.panel.sources}</h2>
      <ul className="list">
        {entries.map((entry) => (
          <li key={idOfCited(entry.cited)}>
            <SourceName cited={entry.cited} />{' '}
            <span className="soft">
              {[citedDetails(entry.cited, dataset.vocabulary, ENGLISH), claimsRestOn(entry, ENGLISH)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SourceName = ({ cited }: { cited: Cited }) =>
  cited.kind === 'article' ? (
    <StaticPageLink of="articles" id={cited.article.id}>
      {nameOfCited(cited)}
    </StaticPageLink>
  ) : (
    <ForeignLink url={publicationOf(cited)?.url}>{nameOfCited(cited)}</ForeignLink>
  );

import { useAppState } from '../../store/context.ts';
import { strings } from '../../strings/strings.ts';
import type { NumberedReferences as AllReferences, Reference } from './collectReferences.ts';

/** The publications in full, with their addresses written out: paper has no links to follow. */
export function References({ references }: { references: AllReferences }) {
  const arrived = useAppState(({ dataset }) => dataset.sources.size > 0);
  return (
    <section className="sheet-references">
      <h2>{strings.panel.sources}</h2>
      {!arrived && <p>{strings.printing.sourcesMissing}</p>}
      <ol>
        {[...references].map(([key, reference]) => (
          <li key={key}>
            <ReferenceLine {...reference} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ReferenceLine({ publisher, title, date, details, url }: Reference) {
  return (
    <>
      {title && <cite>{`${title}. `}</cite>}
      <span>{`${[publisher, date, ...details].filter(Boolean).join(', ')}.${url ? ' ' : ''}`}</span>
      {url && (
        <a href={url} translate="no">
          {url}
        </a>
      )}
    </>
  );
}

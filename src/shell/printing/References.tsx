import { useAppState } from '../../store/context.ts';
import { PRINTING_STRINGS } from '../../strings/printingStrings.ts';
import { usePartStrings, useStrings } from '../../views/useStrings.ts';
import type { NumberedReferences as AllReferences, Reference } from './collectReferences.ts';

/** The references in full, with written-out addresses, because paper has no links. */
export function References({ references }: { references: AllReferences }) {
  const strings = useStrings();
  const printing = usePartStrings(PRINTING_STRINGS);
  const arrived = useAppState(({ dataset }) => dataset.sources.size > 0);
  return (
    <section className="sheet-references">
      <h2>{strings.panel.sources}</h2>
      {!arrived && <p>{printing.sourcesMissing}</p>}
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

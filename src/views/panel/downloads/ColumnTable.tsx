import { DOWNLOAD_STRINGS } from '../../../strings/downloadStrings.ts';
import { usePartStrings } from '../../useStrings.ts';

/** The meaning of each CSV column. */
export function ColumnTable() {
  const words = usePartStrings(DOWNLOAD_STRINGS);
  return (
    <details className="fold">
      <summary>{words.columnsTitle}</summary>
      <p className="download-terms">{words.columnsNote}</p>
      <dl className="download-columns">
        {Object.entries(words.columns).map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code translate="no">{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

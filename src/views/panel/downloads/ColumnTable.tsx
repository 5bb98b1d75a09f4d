import { strings } from '../../../strings/strings.ts';

const words = strings.cite.downloads;

/** The meaning of each CSV column. */
export function ColumnTable() {
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

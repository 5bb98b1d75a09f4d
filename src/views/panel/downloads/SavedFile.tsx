import { useState } from 'react';
import { strings } from '../../../strings/strings.ts';
import { CopyField } from '../../CopyField.tsx';

const words = strings.cite.downloads;

const kilobytes = (text: string) =>
  (new Blob([text]).size / 1000).toLocaleString(strings.language, { maximumFractionDigits: 0 });

/** Confirms that a file was made; in an iframe, which may block downloads, also shows its text. */
export function SavedFile({ name, text }: { name: string; text: string }) {
  const inIframe = window.self !== window.top;
  const [shown, setShown] = useState(inIframe);
  return (
    <div className="saved-file">
      <p>{words.saved(name, kilobytes(text))}</p>
      {inIframe && <p>{words.inIframe}</p>}
      {shown ? (
        <CopyField label={words.text(name)} text={text} rows={8} />
      ) : (
        <button type="button" onClick={() => setShown(true)}>
          {words.showText}
        </button>
      )}
    </div>
  );
}

import { useState } from 'react';
import { DOWNLOAD_STRINGS } from '../../../strings/downloadStrings.ts';
import type { Strings } from '../../../strings/strings.ts';
import { CopyField } from '../../text/CopyField.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { formatSize } from './formatSize.ts';

const sizeOf = (text: string, strings: Strings) =>
  formatSize(new Blob([text]).size / 1000, 'kilobyte', 0, strings);

/** Confirms that a file was made; in an iframe, which may block downloads, also shows its text. */
export function SavedFile({ name, text }: { name: string; text: string }) {
  const strings = useStrings();
  const words = usePartStrings(DOWNLOAD_STRINGS);
  const inIframe = window.self !== window.top;
  const [shown, setShown] = useState(inIframe);
  return (
    <div className="saved-file">
      <p>{words.saved(name, sizeOf(text, strings))}</p>
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

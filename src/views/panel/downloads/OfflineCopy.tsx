import { isSingleFile } from '../../../files/fetchFile.ts';
import { strings } from '../../../strings/strings.ts';

const words = strings.cite.downloads.offline;
const BYTES = import.meta.env.ARAXES_COPY_BYTES;

/** The whole app as one file, for classes without internet. Not shown in that file itself. */
export function OfflineCopy() {
  if (!BYTES || isSingleFile()) return null;
  return (
    <section className="offline-copy">
      <h3>{words.heading}</h3>
      <p>{words.about}</p>
      <p>
        <a className="button" href="araxes.html" download="araxes.html">
          {words.get((BYTES / 1e6).toFixed(1))}
        </a>
      </p>
    </section>
  );
}

import { offlineName } from '../../../export/exportFiles.ts';
import { isSingleFile } from '../../../files/fetchFile.ts';
import { useAppState } from '../../../store/context.ts';
import { DOWNLOAD_STRINGS } from '../../../strings/downloadStrings.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { formatSize } from './formatSize.ts';

const BYTES = import.meta.env.ARAXES_COPY_BYTES;

/** The whole app as one file, for classes without internet. Not shown in that file itself. */
export function OfflineCopy() {
  const strings = useStrings();
  const words = usePartStrings(DOWNLOAD_STRINGS).offline;
  if (!BYTES || isSingleFile()) return null;
  return (
    <section className="offline-copy">
      <h3>{words.heading}</h3>
      <p>{words.about}</p>
      <p>
        <a
          className="button"
          href="araxes.html"
          download={offlineName(useAppState(({ dataset }) => dataset))}
        >
          {words.get(formatSize(BYTES / 1e6, 'megabyte', 1, strings))}
        </a>
      </p>
    </section>
  );
}

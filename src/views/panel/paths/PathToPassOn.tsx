import { pathAddress } from '../../../store/address.ts';
import { LONGEST_PATH, pathLength } from '../../../store/pathAddress.ts';
import { pathFileName, writePathFile } from '../../../store/pathFile.ts';
import type { ChosenPath, OwnPath } from '../../../store/state.ts';
import { formatNumber } from '../../../strings/formatNumber.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { shareBase } from '../../page/sharedAddress.ts';
import { CopyField } from '../../text/CopyField.tsx';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { saveFile } from '../downloads/saveFile.ts';

/** The link to a path; where there can be none, its file and its text. */
export function PathToPassOn({ path }: { path: ChosenPath }) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const strings = useStrings();
  const base = shareBase(window.location.href);
  const length = pathLength(path);
  if (base !== undefined && length <= LONGEST_PATH) {
    return (
      <div className="path-to-pass-on">
        <CopyField label={lessonStrings.link} text={`${base}${pathAddress(path)}`} rows={2} />
        {path.kind === 'own' && <p className="source-details">{lessonStrings.linkHolds}</p>}
      </div>
    );
  }
  const why =
    length > LONGEST_PATH
      ? lessonStrings.tooLong(formatNumber(length, strings), formatNumber(LONGEST_PATH, strings))
      : lessonStrings.noAddress;
  return (
    <div className="path-to-pass-on">
      <p className="path-limit">{why}</p>
      {path.kind === 'own' && <PathFile path={path} />}
    </div>
  );
}

function PathFile({ path }: { path: OwnPath }) {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const text = writePathFile(path);
  return (
    <>
      <button type="button" onClick={() => saveFile(pathFileName(path), text, 'application/json')}>
        {lessonStrings.saveFile}
      </button>
      <CopyField label={lessonStrings.fileText} text={text} rows={4} />
    </>
  );
}

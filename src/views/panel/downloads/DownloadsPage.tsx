import { useDeferredValue, useState } from 'react';
import { EXPORT_FORMS, EXPORTS, type ExportForm, fileName, fileText } from '../../../export/exportFiles.ts';
import { useAppState } from '../../../store/context.ts';
import { DOWNLOAD_STRINGS } from '../../../strings/downloadStrings.ts';
import { formatDay } from '../../../strings/formatDate.ts';
import { usePartStrings, useStrings } from '../../useStrings.ts';
import { PanelPage } from '../PanelPage.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { chooseDataset, likelyPart, type Part } from './chooseDataset.ts';
import { OfflineCopy } from './OfflineCopy.tsx';
import { PartChoice } from './PartChoice.tsx';
import { SavedFile } from './SavedFile.tsx';
import { saveFile } from './saveFile.ts';
import './downloads.css';

/** The last file made. */
interface Made {
  readonly form: ExportForm;
  readonly name: string;
  readonly text: string;
}

/** The chronology, or the current selection, as files. */
export default function DownloadsPage() {
  const strings = useStrings();
  const words = usePartStrings(DOWNLOAD_STRINGS);
  const state = useDeferredValue(useAppState((it) => it));
  const [part, setPart] = useState<Part>(() => likelyPart(state));
  const [made, setMade] = useState<Made>();
  const { dataset } = state;
  const arrived = dataset.sources.size > 0 || dataset.events.size === 0;

  const save = (form: ExportForm) => {
    const chosen = chooseDataset(state, part, strings);
    const [name, text] = [fileName(chosen, form), EXPORTS[form].write(chosen, strings)];
    saveFile(name, fileText(form, text), EXPORTS[form].mediaType);
    setMade({ form, name, text });
  };

  return (
    <PanelPage title={strings.pages.names.downloads}>
      <OfflineCopy />
      <h3>{words.files}</h3>
      <p>{words.intro}</p>
      <PartChoice state={state} part={part} onChoose={setPart} />
      {!arrived && <p className="empty">{words.loading}</p>}
      <ul className="download-forms">
        {EXPORT_FORMS.map((form) => (
          <li key={form}>
            <button type="button" disabled={!arrived} onClick={() => save(form)}>
              {words.save(words.forms[form])}
            </button>
            <p>{words.about[form]}</p>
            <div role="status" className="download-result">
              {made?.form === form && <SavedFile key={made.name} name={made.name} text={made.text} />}
            </div>
          </li>
        ))}
      </ul>
      <p className="download-terms">
        {words.terms(formatDay(Date.parse(dataset.asOf), strings), dataset.licence.replace(/\.$/, ''))}
      </p>
      <ColumnTable />
    </PanelPage>
  );
}

import { type FormEvent as ReactFormEvent, useId, useState } from 'react';
import { useActions, useAppState } from '../../../store/context.ts';
import { readPath } from '../../../store/pathFile.ts';
import { LESSON_STRINGS } from '../../../strings/lessonStrings.ts';
import { usePartStrings } from '../../useStrings.ts';

/** Opens a path that somebody has passed on: as a file, as text, as a link. */
export function OpenPathForm() {
  const lessonStrings = usePartStrings(LESSON_STRINGS);
  const dataset = useAppState((state) => state.dataset);
  const { openCover, notify } = useActions();
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const id = useId();
  const open = (given: string) => {
    const read = readPath(given, dataset);
    setFailed(!read);
    if (!read) return;
    openCover(read.path);
    if (read.missing.length > 0) notify(() => lessonStrings.openMissing(read.missing));
  };
  const openFile = async (file: File | undefined) => {
    if (file) open(await file.text());
  };
  return (
    <section className="open-path" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{lessonStrings.open}</h3>
      <p>{lessonStrings.openIntro}</p>
      <form
        className="path-words"
        onSubmit={(submit: ReactFormEvent) => {
          submit.preventDefault();
          open(text);
        }}
      >
        <label htmlFor={`${id}-file`}>{lessonStrings.openFile}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void openFile(currentTarget.files?.[0])}
        />
        <label htmlFor={`${id}-text`}>{lessonStrings.openText}</label>
        <textarea
          id={`${id}-text`}
          rows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" disabled={text.trim() === ''}>
          {lessonStrings.openButton}
        </button>
        <p role="status">{failed && lessonStrings.openFailed}</p>
      </form>
    </section>
  );
}

import { useState } from 'react';
import { useActions, useAppState } from '../store/context.ts';
import type { Message } from '../store/state.ts';
import { strings } from '../strings/strings.ts';

/** What went wrong on the way here, said once; the reader can put it away. */
export function Notices() {
  const messages = useAppState((state) => state.messages);
  const issues = useAppState((state) => state.dataset.issues);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const { dismiss } = useActions();
  const left = issues.length > 0 ? [{ text: strings.shell.dataIssues(issues.length) }] : [];
  const all: readonly Message[] = [...messages, ...left];
  const shown = all.filter(({ text }) => !dismissed.includes(text));
  const reload = useAppState((state) => state.reload);
  if (shown.length === 0) return reload ? <NewVersion reload={reload} /> : null;
  return (
    <aside className="notices" role="status">
      {shown.map((message) => (
        <p key={message.text}>
          <span>{message.text}</span>
          {message.tryAgain && (
            <button
              type="button"
              onClick={() => {
                dismiss(message);
                message.tryAgain?.();
              }}
            >
              {strings.shell.tryAgain}
            </button>
          )}
        </p>
      ))}
      {issues.length > 0 && (
        <details>
          <summary>{strings.shell.shown}</summary>
          <ul>
            {issues.map(({ file, record, field, value, expected }) => (
              <li
                key={`${record} ${field} ${value}`}
              >{`${file}: ${record}: ${field}: ${value} – ${expected}`}</li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" onClick={() => setDismissed(all.map(({ text }) => text))}>
        {strings.shell.dismiss}
      </button>
    </aside>
  );
}

function NewVersion({ reload }: { reload: () => void }) {
  return (
    <aside className="notices" role="status">
      <p>{strings.shell.newVersion}</p>
      <button type="button" onClick={reload}>
        {strings.shell.reload}
      </button>
    </aside>
  );
}

import { type ReactNode, useId, useState } from 'react';
import { useActions, useAppState } from '../store/context.ts';
import type { Message } from '../store/state.ts';
import { strings } from '../strings/strings.ts';

/** Messages, data issues and a waiting new version. Each can be dismissed. */
export function Notices() {
  const messages = useAppState((state) => state.session.messages);
  const issues = useAppState((state) => state.dataset.issues);
  const reload = useAppState((state) => state.session.reload);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const { newVersion, dataIssues } = strings.shell;
  const all = [
    ...messages.map((message) => ({
      text: message.text,
      more: message.tryAgain ? <TryAgainButton message={message} /> : null,
    })),
    ...(issues.length > 0 ? [{ text: dataIssues(issues.length), more: <IssueList /> }] : []),
    ...(reload ? [{ text: newVersion, more: <ReloadButton reload={reload} /> }] : []),
  ];
  const shown = all.filter(({ text }) => !dismissed.includes(text));
  if (shown.length === 0) return null;
  return (
    <aside className="notices" role="status" aria-atomic="false">
      {shown.map(({ text, more }) => (
        <Notice key={text} text={text} onDismiss={() => setDismissed([...dismissed, text])}>
          {more}
        </Notice>
      ))}
    </aside>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

function Notice({ text, onDismiss, children }: NoticeProps) {
  const id = useId();
  return (
    <div className="notice">
      <p id={id}>{text}</p>
      {children}
      <button type="button" onClick={onDismiss} aria-describedby={id}>
        {strings.shell.dismiss}
      </button>
    </div>
  );
}

function IssueList() {
  const issues = useAppState((state) => state.dataset.issues);
  return (
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
  );
}

function TryAgainButton({ message }: { message: Message }) {
  const { dismiss } = useActions();
  const tryAgain = () => {
    dismiss(message);
    message.tryAgain?.();
  };
  return (
    <button type="button" onClick={tryAgain}>
      {strings.shell.tryAgain}
    </button>
  );
}

const ReloadButton = ({ reload }: { reload: () => void }) => (
  <button type="button" onClick={reload}>
    {strings.shell.reload}
  </button>
);

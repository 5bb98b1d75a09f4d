import { type ReactNode, useId, useState } from 'react';
import type { DataIssue } from '../model/issue.ts';
import { useActions, useAppState } from '../store/context.ts';
import type { Message } from '../store/state.ts';
import type { Strings } from '../strings/strings.ts';
import { useStrings } from '../views/useStrings.ts';

/** Messages, data issues and a waiting new version. Each can be dismissed. */
export function Notices() {
  const strings = useStrings();
  const messages = useAppState((state) => state.session.messages);
  const issues = useAppState((state) => state.dataset.issues);
  const reload = useAppState((state) => state.session.reload);
  const [dismissed, setDismissed] = useState<readonly Message['text'][]>([]);
  const all = [
    ...messages.map((message) => ({
      text: message.text,
      more: message.tryAgain ? <TryAgainButton message={message} /> : null,
    })),
    ...(issues.length > 0
      ? [{ text: ({ shell }: Strings) => shell.dataIssues(countRecords(issues)), more: <IssueList /> }]
      : []),
    ...(reload
      ? [{ text: ({ shell }: Strings) => shell.newVersion, more: <ReloadButton reload={reload} /> }]
      : []),
  ];
  const shown = all.filter(({ text }) => dismissed.every((it) => it(strings) !== text(strings)));
  if (shown.length === 0) return null;
  return (
    <aside className="notices" role="status" aria-atomic="false">
      {shown.map(({ text, more }) => (
        <Notice key={text(strings)} text={text(strings)} onDismiss={() => setDismissed([...dismissed, text])}>
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
  const strings = useStrings();
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
  const strings = useStrings();
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
  const strings = useStrings();
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

const ReloadButton = ({ reload }: { reload: () => void }) => {
  const strings = useStrings();
  return (
    <button type="button" onClick={reload}>
      {strings.shell.reload}
    </button>
  );
};

const countRecords = (issues: readonly DataIssue[]): number =>
  new Set(issues.map(({ file, record }) => `${file} ${record}`)).size;

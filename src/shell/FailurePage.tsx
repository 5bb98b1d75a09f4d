import { strings } from '../strings/strings.ts';

/** Shown when there is nothing to show: the chronology itself could not be read. */
export function FailurePage({ error }: { error: Error }) {
  return (
    <main className="failure">
      <h1>{strings.shell.failedTitle}</h1>
      <p role="alert">{error.message}</p>
      <button type="button" onClick={() => location.reload()}>
        {strings.shell.tryAgain}
      </button>
    </main>
  );
}

import { strings } from '../strings/strings.ts';

/** Shown when the chronology cannot be loaded and there is no prerendered text. */
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

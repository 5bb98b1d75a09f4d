import { ENGLISH } from '../strings/strings.ts';

/** Shown when there is nothing to show: the chronology itself could not be read, so there is no state either. */
export function FailurePage({ error }: { error: Error }) {
  const { failedTitle, tryAgain } = ENGLISH.shell;
  return (
    <main className="failure">
      <h1>{failedTitle}</h1>
      <p role="alert">{error.message}</p>
      <button type="button" onClick={() => location.reload()}>
        {tryAgain}
      </button>
    </main>
  );
}

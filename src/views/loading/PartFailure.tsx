import { useState } from 'react';
import { reloadPage } from '../../files/reloadPage.ts';
import { useStrings } from '../useStrings.ts';
import { PartNotLoaded } from './loadPart.ts';

interface PartFailureProps {
  readonly name: string;
  readonly error: unknown;
  /** Called with the remaining error, or with nothing when the part can be rendered again. */
  readonly onTried: (error: PartNotLoaded | undefined) => void;
}

/** Replaces a part that could not be loaded or rendered: one sentence, and a button. */
export function PartFailure({ name, error, onTried }: PartFailureProps) {
  const strings = useStrings();
  const [trying, setTrying] = useState(false);
  const { tryAgain, loadAgain, notLoaded, viewFailed } = strings.shell;
  const missing = error instanceof PartNotLoaded ? error : undefined;
  const changed = missing?.condition === 'changed';
  const act = async () => {
    if (trying) return;
    if (!missing) return onTried(undefined);
    if (changed) return reloadPage();
    setTrying(true);
    onTried(await missing.tryAgain());
    setTrying(false);
  };
  return (
    <section className="failed-view" aria-label={name}>
      <p role="alert">{missing ? notLoaded[missing.condition](name) : viewFailed(name)}</p>
      <button type="button" onClick={act} aria-disabled={trying}>
        {changed ? loadAgain : tryAgain}
      </button>
    </section>
  );
}

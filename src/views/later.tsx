import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useAppState } from '../store/context.ts';
import { strings } from '../strings/strings.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/**
 * A component whose code is fetched when it is first shown, and not before everything that first sight
 * needs has been drawn. Once fetched it is drawn at once wherever it is used; until then `waiting` is.
 */
export function later<Props extends object>(
  name: string,
  load: () => Promise<{ default: ComponentType<Props> }>,
  waiting: ReactNode = <p className="empty">{strings.pages.waiting}</p>,
): ComponentType<Props> {
  let Fetched: ComponentType<Props> | undefined;

  function Part(props: Props) {
    const ready = useAppState((state) => state.ready);
    const [, setArrived] = useState(false);
    const [failure, setFailure] = useState<{ error: unknown }>();
    useEffect(() => {
      if (!ready || Fetched) return;
      let gone = false;
      load().then(
        (module) => {
          Fetched = module.default;
          if (!gone) setArrived(true);
        },
        (error: unknown) => !gone && setFailure({ error }),
      );
      return () => {
        gone = true;
      };
    }, [ready]);
    if (failure) throw failure.error;
    return Fetched ? <Fetched {...props} /> : waiting;
  }

  return function Later(props: Props) {
    return (
      <ErrorBoundary view={name}>
        <Part {...props} />
      </ErrorBoundary>
    );
  };
}

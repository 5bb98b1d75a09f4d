import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useAppState } from '../store/context.ts';
import { strings } from '../strings/strings.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadPart } from './loadPart.ts';

interface LazyPartOptions<Props> {
  /** Stands in its place until it is there. */
  readonly waiting?: ReactNode | ((props: Props) => ReactNode);
  /** Puts something around the message if it cannot be loaded. */
  readonly around?: (message: ReactNode, props: Props) => ReactNode;
  /** Without it nothing is missing that the reader asked for: if it fails, that is only logged. */
  readonly optional?: boolean;
}

const NOTHING = () => null;
const WAITING = <p className="empty">{strings.pages.waiting}</p>;

/**
 * A component whose code is fetched when it is first shown, and not before everything that first sight
 * needs has been drawn. Once fetched it is drawn at once wherever it is used.
 */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<{ default: ComponentType<Props> }>,
  { waiting = WAITING, around, optional = false }: LazyPartOptions<Props> = {},
): ComponentType<Props> {
  let Fetched: ComponentType<Props> | undefined;

  function Part(props: Props) {
    const ready = useAppState((state) => state.session.ready);
    const [, setArrived] = useState(false);
    const [failure, setFailure] = useState<{ error: unknown }>();
    useEffect(() => {
      if (!ready || Fetched) return;
      let gone = false;
      loadPart(load).then(
        (module) => {
          Fetched = module.default;
          if (!gone) setArrived(true);
        },
        (error: unknown) => {
          if (optional) console.warn(`${name}:`, error);
          else if (!gone) setFailure({ error });
        },
      );
      return () => {
        gone = true;
      };
    }, [ready]);
    if (failure) throw failure.error;
    if (Fetched) return <Fetched {...props} />;
    return typeof waiting === 'function' ? waiting(props) : waiting;
  }

  return function LazyPart(props: Props) {
    return (
      <ErrorBoundary
        view={name}
        around={optional ? NOTHING : around && ((message) => around(message, props))}
      >
        <Part {...props} />
      </ErrorBoundary>
    );
  };
}

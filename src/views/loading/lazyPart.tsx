import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useAppState } from '../../store/context.ts';
import { ENGLISH, type Strings } from '../../strings/strings.ts';
import { useStrings } from '../useStrings.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { inAdvance } from './inAdvance.ts';
import { loadPart } from './loadPart.ts';
import { WaitingNote } from './WaitingNote.tsx';

interface LazyPartOptions<Props> {
  /** Shown until the part has loaded. */
  readonly waiting?: ReactNode | ((props: Props) => ReactNode);
  /** Wraps the message if the part cannot be loaded. */
  readonly around?: (message: ReactNode, props: Props) => ReactNode;
  /** The reader did not ask for it: a failure is only logged. */
  readonly optional?: boolean;
  /** Part of what a reader is likely to open first: it may be fetched before it is shown. */
  readonly early?: boolean;
}

const NOTHING = () => null;
const WAITING = <WaitingNote />;

/**
 * A component whose code is fetched when it is first shown, but not before the first render is complete. Once fetched,
 * it renders immediately everywhere.
 */
export function lazyPart<Props extends object>(
  name: (strings: Strings) => string,
  load: () => Promise<{ default: ComponentType<Props> }>,
  { waiting = WAITING, around, optional = false, early = false }: LazyPartOptions<Props> = {},
): ComponentType<Props> {
  let Fetched: ComponentType<Props> | undefined;
  const fetchPart = async () => {
    Fetched = (await load()).default;
  };
  if (early) inAdvance(fetchPart);

  function Part(props: Props) {
    const ready = useAppState((state) => state.session.ready);
    const [, setArrived] = useState(false);
    const [failure, setFailure] = useState<{ error: unknown }>();
    useEffect(() => {
      if (!ready || Fetched) return;
      let gone = false;
      loadPart(fetchPart).then(
        () => {
          if (!gone) setArrived(true);
        },
        (error: unknown) => {
          if (optional) console.warn(`${name(ENGLISH)}:`, error);
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
    const strings = useStrings();
    return (
      <ErrorBoundary
        view={name(strings)}
        around={optional ? NOTHING : around && ((message) => around(message, props))}
      >
        <Part {...props} />
      </ErrorBoundary>
    );
  };
}

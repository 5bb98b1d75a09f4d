import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useAppState } from '../store/context.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadPart } from './loadPart.ts';

/** What every view of its own code is told: to say when it is on the screen. */
export interface ViewProps {
  readonly onDrawn: () => void;
}

interface LazyViewProps extends ViewProps {
  readonly name: string;
  readonly onFailure?: (() => void) | undefined;
  /** Puts something around the message if it cannot be loaded. */
  readonly around?: (message: ReactNode) => ReactNode;
  /** Said in its place until it is there. */
  readonly waiting: string;
  /** Takes the place of that after some seconds. */
  readonly late: string;
  readonly load: () => Promise<{ default: ComponentType<ViewProps> }>;
}

/** A view whose code comes after the text: holds its place until then, and says so if it breaks. */
export function LazyView(props: LazyViewProps) {
  const { name, around, onFailure, onDrawn } = props;
  // Nothing more will come here: what waits until all is drawn need not wait for it.
  const fail = () => {
    onDrawn();
    onFailure?.();
  };
  return (
    <ErrorBoundary view={name} around={around} onFailure={fail}>
      <LoadedView {...props} />
    </ErrorBoundary>
  );
}

/** Without `Suspense`, which holds back what it reveals for 300 ms after the text was shown. */
function LoadedView({ load, waiting, late, onDrawn }: LazyViewProps) {
  const [loaded, setLoaded] = useState<{ View: ComponentType<ViewProps> } | { error: unknown }>();
  // The very first draw has all views, as the page was made; the address may ask for fewer.
  const hydrated = useAppState((state) => state.session.hydrated);
  useEffect(() => {
    if (!hydrated) return;
    let gone = false;
    loadPart(load).then(
      (module) => !gone && setLoaded({ View: module.default }),
      (error: unknown) => !gone && setLoaded({ error }),
    );
    return () => {
      gone = true;
    };
  }, [load, hydrated]);
  if (!loaded) return <Waiting first={waiting} late={late} />;
  if ('error' in loaded) throw loaded.error;
  return <loaded.View onDrawn={onDrawn} />;
}

/** The style sheet changes one for the other: that works where no script has come. */
const Waiting = ({ first, late }: { first: string; late: string }) => (
  <p className="waiting">
    <span className="waiting-first">{first}</span>
    <span className="waiting-late">{late}</span>
  </p>
);

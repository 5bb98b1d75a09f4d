import { type ComponentType, useEffect, useState } from 'react';
import { useAppState } from '../store/context.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** What every view of its own code is told: to say when it is on the screen. */
export interface ViewProps {
  readonly onDrawn: () => void;
}

interface LazyViewProps extends ViewProps {
  readonly name: string;
  /** Said in its place until it is there. */
  readonly waiting: string;
  readonly load: () => Promise<{ default: ComponentType<ViewProps> }>;
}

/** A view whose code comes after the text: holds its place until then, and says so if it breaks. */
export function LazyView(props: LazyViewProps) {
  return (
    <ErrorBoundary view={props.name} onFailure={props.onDrawn}>
      <LoadedView {...props} />
    </ErrorBoundary>
  );
}

/** Without `Suspense`, which holds back what it reveals for 300 ms after the text was shown. */
function LoadedView({ load, waiting, onDrawn }: LazyViewProps) {
  const [loaded, setLoaded] = useState<{ View: ComponentType<ViewProps> } | { error: unknown }>();
  // The very first draw has all views, as the page was made; the address may ask for fewer.
  const scripted = useAppState((state) => state.scripted);
  useEffect(() => {
    if (!scripted) return;
    let gone = false;
    load().then(
      (module) => !gone && setLoaded({ View: module.default }),
      (error: unknown) => !gone && setLoaded({ error }),
    );
    return () => {
      gone = true;
    };
  }, [load, scripted]);
  if (!loaded) return <p className="waiting">{waiting}</p>;
  if ('error' in loaded) throw loaded.error;
  return <loaded.View onDrawn={onDrawn} />;
}

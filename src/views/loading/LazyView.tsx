import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { useAppState } from '../../store/context.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FirstPicture } from './FirstPicture.tsx';
import { loadPart } from './loadPart.ts';

/** Every lazily loaded view calls `onDrawn` once it has been drawn. */
export interface ViewProps {
  readonly onDrawn: () => void;
}

interface LazyViewProps extends ViewProps {
  readonly name: string;
  readonly onFailure?: (() => void) | undefined;
  /** Wraps the message if the view cannot be loaded. */
  readonly around?: (message: ReactNode) => ReactNode;
  /** Shown until the view has loaded. */
  readonly waiting: string;
  /** The view whose picture in the page is shown until the view has been drawn. */
  readonly picture?: 'map' | 'timeline' | undefined;
  /** Replaces `waiting` after some seconds. */
  readonly late: string;
  readonly load: () => Promise<{ default: ComponentType<ViewProps> }>;
}

/** A view whose code loads after the text. Reserves its place until then, and shows a message if it fails. */
export function LazyView(props: LazyViewProps) {
  const { name, around, onFailure, onDrawn } = props;
  // This view will not be drawn any more, so nothing needs to wait for it.
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

/** Without `Suspense`, which would delay the view by up to 300 ms after the text was shown. */
function LoadedView({ load, waiting, late, picture, onDrawn }: LazyViewProps) {
  const [drawn, setDrawn] = useState(false);
  const [loaded, setLoaded] = useState<{ View: ComponentType<ViewProps> } | { error: unknown }>();
  // The first render has all views, as in the prerendered page; the address may ask for fewer.
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
  const finish = useCallback(() => {
    setDrawn(true);
    onDrawn();
  }, [onDrawn]);
  if (loaded && 'error' in loaded) throw loaded.error;
  return (
    <>
      {picture && <FirstPicture of={picture} drawn={drawn} />}
      {loaded ? <loaded.View onDrawn={finish} /> : <Waiting first={waiting} late={late} />}
    </>
  );
}

/** The style sheet switches between the two, so it works without scripts. */
const Waiting = ({ first, late }: { first: string; late: string }) => (
  <p className="waiting">
    <span className="waiting-first">{first}</span>
    <span className="waiting-late">{late}</span>
  </p>
);

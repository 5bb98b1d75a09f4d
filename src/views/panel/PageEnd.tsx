import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { useStoreApi } from '../../store/context.ts';
import { afterPaint } from '../loading/afterPaint.ts';
import { beginsAtTop } from './panelPlaces.ts';

/**
 * The end of a page. If the reader has just asked for the page, it is rendered once what stands above has been painted,
 * so that clicks are handled quickly; until then there is room for it, which keeps the list below out of sight.
 */
export function PageEnd({ children }: { children: ReactNode }) {
  const api = useStoreApi();
  const [waiting, setWaiting] = useState(() => beginsAtTop(api));
  useEffect(() => {
    if (!waiting) return;
    return afterPaint(() => startTransition(() => setWaiting(false)));
  }, [waiting]);
  return waiting ? <div className="page-end" /> : children;
}

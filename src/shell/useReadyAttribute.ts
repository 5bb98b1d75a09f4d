import { useEffect, useMemo, useState } from 'react';
import { useActions, useAppState } from '../store/context.ts';
import { nextFrame } from '../views/nextFrame.ts';

/** Parts whose code comes after the text, and that say when they have been drawn. */
const DRAWABLES = ['map', 'timeline', 'present'] as const;
type Drawable = (typeof DRAWABLES)[number];

/** Sets `data-araxes-ready` on the root element once every part that is shown has been drawn. */
export function useReadyAttribute(shown: Readonly<Record<Drawable, boolean>>) {
  const { setReady } = useActions();
  const hydrated = useAppState((state) => state.session.hydrated);
  const [drawn, setDrawn] = useState<readonly Drawable[]>([]);
  const waits = DRAWABLES.some((part) => shown[part]);
  const ready = hydrated && DRAWABLES.every((part) => !shown[part] || drawn.includes(part));
  useEffect(() => {
    if (!ready) return;
    const mark = () => {
      document.documentElement.dataset.araxesReady = 'true';
      setReady();
    };
    if (waits) return mark();
    // Map, timeline and slide wait until they are on the screen; the list is, once the browser draws at all.
    return nextFrame(mark);
  }, [ready, waits, setReady]);
  return useMemo(() => {
    const note = (part: Drawable) => () => setDrawn((before) => [...before, part]);
    return { map: note('map'), timeline: note('timeline'), present: note('present') };
  }, []);
}

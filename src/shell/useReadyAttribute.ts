import { useEffect, useMemo, useRef, useState } from 'react';
import { useActions, useAppState } from '../store/context.ts';
import { afterPaint } from '../views/loading/afterPaint.ts';
import { nextFrame } from '../views/loading/nextFrame.ts';

/** Lazy parts that report when they have been drawn. */
const DRAWABLES = ['map', 'timeline', 'present'] as const;
type Drawable = (typeof DRAWABLES)[number];

/** Sets `data-araxes-ready` on the root element once every visible part has been drawn. */
export function useReadyAttribute(shown: Readonly<Record<Drawable, boolean>>) {
  const { setReady } = useActions();
  const hydrated = useAppState((state) => state.session.hydrated);
  const [drawn, setDrawn] = useState<readonly Drawable[]>([]);
  const waits = DRAWABLES.some((part) => shown[part]);
  const ready = hydrated && DRAWABLES.every((part) => !shown[part] || drawn.includes(part));
  const cancelReady = useRef<() => void>(undefined);
  useEffect(() => () => cancelReady.current?.(), []);
  useEffect(() => {
    if (!ready) return;
    const mark = () => {
      document.documentElement.dataset.araxesReady = 'true';
      // What is then loaded takes its time. A press that has been waiting is answered first, whatever it opens.
      cancelReady.current ??= afterPaint(setReady, 2);
    };
    // Map, timeline and slide report when they have been drawn. The list alone is there at the next animation frame.
    if (waits) return mark();
    return nextFrame(mark);
  }, [ready, waits, setReady]);
  return useMemo(() => {
    const note = (part: Drawable) => () => setDrawn((before) => [...before, part]);
    return { map: note('map'), timeline: note('timeline'), present: note('present') };
  }, []);
}

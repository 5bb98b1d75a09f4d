import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Pane } from '../store/preferences.ts';
import { typeScale } from '../views/page/typeScale.ts';
import { LIMITS, savePaneSize, showPaneSize } from './paneSizes.ts';

/** The element whose size changes. */
export const PANE_ELEMENT_IDS: Readonly<Record<Pane, string>> = {
  panel: 'panel',
  timeline: 'timeline-box',
  map: 'map-box',
  strip: 'timeline-box',
};

/** The state of a divider: the pane's current size and limits in pixels, and how to change it. */
export function usePane(pane: Pane, bar: RefObject<HTMLElement | null>) {
  const [{ size, extent }, setMeasured] = useState({ size: 0, extent: 1 });
  const asked = useRef<{ readonly percent: number | undefined }>(undefined);
  const side = pane === 'panel' ? 'width' : 'height';

  // Before the first paint: screen readers must not announce 0 % first.
  useLayoutEffect(() => {
    const owner = document.getElementById(PANE_ELEMENT_IDS[pane]);
    const views = bar.current?.parentElement;
    if (!owner || !views) return;
    const measure = () =>
      setMeasured({ size: owner.getBoundingClientRect()[side], extent: views.getBoundingClientRect()[side] });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(owner);
    observer.observe(views);
    return () => observer.disconnect();
  }, [pane, bar, side]);

  const [least, most] = LIMITS[pane](extent, typeScale());
  /** Undefined restores the usual size. */
  const change = (pixels: number | undefined) => {
    const fitting = pixels === undefined ? undefined : Math.max(least, Math.min(pixels, most));
    const percent = fitting && Number(((100 * fitting) / extent).toFixed(2));
    asked.current = { percent };
    if (bar.current?.parentElement) showPaneSize(bar.current.parentElement, pane, percent);
  };
  const keep = () => {
    if (asked.current) savePaneSize(pane, asked.current.percent);
    asked.current = undefined;
  };
  /** Whether the bar is left of the pane or above it. */
  const isBefore = () => {
    const start = pane === 'panel' ? 'left' : 'top';
    const owner = document.getElementById(PANE_ELEMENT_IDS[pane])?.getBoundingClientRect();
    const own = bar.current?.getBoundingClientRect();
    return owner !== undefined && own !== undefined && own[start] < owner[start] + owner[side] / 2;
  };
  return { size, least, most, extent, change, keep, isBefore };
}

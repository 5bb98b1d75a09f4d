import { type RefCallback, useCallback } from 'react';
import { keysOf } from '../model/lists.ts';
import { loadPreferences, type Pane, savePreferences } from '../store/preferences.ts';

type Limits = (extent: number, typeScale: number) => readonly [least: number, most: number];

/** Minimum and maximum in pixels, so that every pane stays usable. `layout.css` has the same limits in rem. */
export const LIMITS: Readonly<Record<Pane, Limits>> = {
  panel: (extent, scale) => [Math.min(280 * scale, extent * 0.42), extent * 0.6],
  timeline: (extent, scale) => [120 * scale, extent - 120 * scale],
  map: (extent, scale) => [120 * scale, extent * 0.5],
  strip: (extent, scale) => [120 * scale, extent * 0.3],
};

/** Without a size, the one of the style sheet applies. */
export function showPaneSize(views: HTMLElement, pane: Pane, percent: number | undefined): void {
  if (percent === undefined) views.style.removeProperty(`--${pane}-size`);
  else views.style.setProperty(`--${pane}-size`, `${percent}%`);
}

export function savePaneSize(pane: Pane, percent: number | undefined): void {
  savePreferences({ paneSizes: { ...loadPreferences().paneSizes, [pane]: percent } });
}

/** A ref for the element of the views: applies the sizes saved at an earlier visit. */
export function usePaneSizes(): RefCallback<HTMLElement> {
  return useCallback((views: HTMLElement | null) => {
    const { paneSizes } = loadPreferences();
    for (const pane of keysOf(LIMITS)) {
      const size: unknown = paneSizes?.[pane];
      if (views && typeof size === 'number') showPaneSize(views, pane, size);
    }
  }, []);
}

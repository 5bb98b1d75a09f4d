import { type RefCallback, useCallback } from 'react';
import { keepPreferences, readPreferences } from './preferences.ts';

/**
 * What can be given another size: `panel` in width, the others in height. The narrow layout has `map` and
 * `strip` (its timeline), every other one `timeline`.
 */
export type Pane = 'panel' | 'timeline' | 'map' | 'strip';

/** In percent of the width or height of all views together. */
export type PaneSizes = Readonly<Partial<Record<Pane, number>>>;

/** Least and most in pixels, so that nothing becomes too small to be used. `layout.css` holds the same. */
export const LIMITS: Readonly<Record<Pane, (extent: number) => readonly [least: number, most: number]>> = {
  panel: (extent) => [Math.min(280, extent * 0.42), extent * 0.6],
  timeline: (extent) => [120, extent - 120],
  map: (extent) => [120, extent * 0.5],
  strip: (extent) => [120, extent * 0.3],
};

/** Without a size, the style sheet's own holds. */
export function showPaneSize(views: HTMLElement, pane: Pane, percent: number | undefined): void {
  if (percent === undefined) views.style.removeProperty(`--${pane}-size`);
  else views.style.setProperty(`--${pane}-size`, `${percent}%`);
}

export function keepPaneSize(pane: Pane, percent: number | undefined): void {
  keepPreferences({ paneSizes: { ...readPreferences().paneSizes, [pane]: percent } });
}

/** For the element of the views: gives them the sizes that the reader set at an earlier visit. */
export function usePaneSizes(): RefCallback<HTMLElement> {
  return useCallback((views: HTMLElement | null) => {
    const { paneSizes } = readPreferences();
    for (const pane of Object.keys(LIMITS) as Pane[]) {
      const size: unknown = paneSizes?.[pane];
      if (views && typeof size === 'number') showPaneSize(views, pane, size);
    }
  }, []);
}

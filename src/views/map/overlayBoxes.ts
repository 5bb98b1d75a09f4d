import type { Box } from './boxes.ts';

/**
 * The boxes of elements that labels must not cover, in pixels of the map. The elements are marked by a class, but for
 * Leaflet's scale.
 */
export function overlayBoxes(overlay: HTMLElement): Box[] {
  const origin = overlay.getBoundingClientRect();
  const scale = overlay.parentElement?.querySelectorAll('.leaflet-control-scale-line') ?? [];
  return [...overlay.querySelectorAll('.map-obstacle'), ...scale].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    };
  });
}

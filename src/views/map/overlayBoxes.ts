import type { Box } from './boxes.ts';

/** What stands over the map and must stay free, in pixels of the map. The elements say so by their class. */
export function overlayBoxes(overlay: HTMLElement): Box[] {
  const origin = overlay.getBoundingClientRect();
  return [...overlay.querySelectorAll('.map-obstacle')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    };
  });
}

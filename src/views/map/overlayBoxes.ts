import { type Box, isSameBox } from './boxes.ts';

export interface OverlayBox extends Box {
  /** Whether the reader has opened it, as the legend, so that it may cover the map. */
  readonly opened?: boolean;
}

export const isSameOverlay = (a: OverlayBox, b: OverlayBox): boolean =>
  isSameBox(a, b) && a.opened === b.opened;

/**
 * The boxes of elements that labels must not cover, in pixels of the map. The elements are marked by a class, but for
 * Leaflet's scale.
 */
export function overlayBoxes(overlay: HTMLElement): OverlayBox[] {
  const scale = overlay.parentElement?.querySelectorAll('.leaflet-control-scale-line') ?? [];
  return boxesWithin(overlay, [...overlay.querySelectorAll('.map-obstacle'), ...scale]);
}

/** Whether the reader has opened it; what is open within it while it is closed itself does not count. */
export const isOpened = (element: Element): boolean =>
  element.querySelector(':scope > section > details[open]') !== null;

/** The boxes of elements, in pixels from the left top corner of another one. */
export function boxesWithin(outer: Element, elements: readonly Element[]): OverlayBox[] {
  const origin = outer.getBoundingClientRect();
  return elements.map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
      opened: isOpened(element),
    };
  });
}

/** CSS pixels between the anchor, the element and the edge of the window. */
const GAP = 8;

/**
 * Positions a fixed element below its anchor, or above it if there is more room; always inside the window.
 *
 * @param anchor in pixels of the window
 */
export function placeBeside(element: HTMLElement, anchor: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
  const { left, top, bottom } = anchor;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = bottom + GAP / 2;
  const above = top - GAP / 2 - height;
  const wanted = below + height > clientHeight - GAP && above >= GAP ? above : below;
  element.style.left = `${within(left, GAP, clientWidth - GAP - width)}px`;
  element.style.top = `${within(wanted, GAP, clientHeight - GAP - height)}px`;
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

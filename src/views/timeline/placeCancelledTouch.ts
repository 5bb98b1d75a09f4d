/**
 * Where a finger begins to scroll the page, Chromium cancels its touch at the point 0, 0. vis-timeline's Hammer
 * takes that for the beginning of a long drag, and then misses the beginning of the next one, which does
 * nothing. It is told the point where the finger really was.
 */
export function placeCancelledTouch(element: HTMLElement, signal: AbortSignal) {
  let last = { clientX: 0, clientY: 0 };
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    last = { clientX, clientY };
  };
  const onCancel = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    event.stopPropagation();
    const { pointerId, pointerType, isPrimary } = event;
    const placed = { ...last, pointerId, pointerType, isPrimary, bubbles: true };
    event.target?.dispatchEvent(new PointerEvent('pointercancel', placed));
  };
  element.addEventListener('pointerdown', onMove, { capture: true, passive: true, signal });
  element.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  element.addEventListener('pointercancel', onCancel, { capture: true, signal });
}

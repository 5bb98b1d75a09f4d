/**
 * When a finger begins to scroll the page, Chromium cancels its touch at the point 0, 0. vis-timeline's Hammer takes
 * that for the start of a long drag and misses the start of the next one, which then does nothing. So the event is
 * dispatched again with the real position.
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

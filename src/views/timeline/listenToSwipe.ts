/** Reports vertical swipes over the element, which scroll the page around. */
export function listenToSwipe(element: HTMLElement, onSwipe: () => void, signal: AbortSignal) {
  let start: Touch | undefined;
  const onStart = ({ touches }: TouchEvent) => {
    start = touches.length === 1 ? touches[0] : undefined;
  };
  const onMove = ({ touches: [now] }: TouchEvent) => {
    if (!start || !now) return;
    if (Math.abs(now.clientY - start.clientY) > Math.abs(now.clientX - start.clientX)) onSwipe();
    start = undefined;
  };
  element.addEventListener('touchstart', onStart, { capture: true, passive: true, signal });
  element.addEventListener('touchmove', onMove, { capture: true, passive: true, signal });
}

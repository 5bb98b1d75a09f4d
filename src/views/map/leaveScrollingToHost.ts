import type { Map as LeafletMap } from 'leaflet';
import type { ScrollGesture } from '../useScrollHint.ts';

/**
 * In somebody's page the wheel and one finger scroll that page: Leaflet gets the wheel only with Ctrl or Cmd,
 * and of the fingers only two. Dragging with the mouse stays. The class gives the browser the same rule for
 * touch, which must stand in the style sheet before a finger comes down.
 */
export function leaveScrollingToHost(
  map: LeafletMap,
  onLeft: (how: ScrollGesture) => void,
  signal: AbortSignal,
): void {
  const container = map.getContainer();
  container.classList.add('map-leaves-scrolling');
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.stopImmediatePropagation();
    onLeft('wheel');
  };
  const onPointerDown = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch') map.dragging.disable();
    else map.dragging.enable();
  };
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length === 1) onLeft('touch');
    else if (event.cancelable) event.preventDefault();
  };
  container.addEventListener('wheel', onWheel, { capture: true, passive: true, signal });
  container.addEventListener('pointerdown', onPointerDown, { capture: true, signal });
  container.addEventListener('touchmove', onTouchMove, { capture: true, passive: false, signal });
}

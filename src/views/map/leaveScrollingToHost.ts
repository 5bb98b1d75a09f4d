import type { Map as LeafletMap } from 'leaflet';
import type { ScrollGesture } from '../input/useScrollHint.ts';

/**
 * Leaves the wheel and one-finger gestures to the page around the iframe: Leaflet gets the wheel only with Ctrl or Cmd,
 * and touch only with two fingers. Dragging with the mouse still works. The class sets `touch-action`, which must be in
 * place before a finger touches the map.
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

import { type PointerEvent as ReactPointerEvent, useRef } from 'react';
import type { TimeSpan } from '../../model/time.ts';
import type { FoldedScale } from './foldedScale.ts';
import { centreAt, type Edge, moveEdge } from './moveWindow.ts';

type Grip =
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'middle'; readonly offset: number };

/** Pointer handlers of the density strip: drag the window or one of its edges, click elsewhere to centre it. */
export function useBrush(window: TimeSpan, scale: FoldedScale, onMove: (window: TimeSpan) => void) {
  const grip = useRef<Grip>(undefined);
  /** A finger is down outside the brush and may still scroll the page, so nothing moves yet. */
  const waits = useRef(false);
  const middle = (scale.toShare(window.start) + scale.toShare(window.end)) / 2;

  const shareOf = (event: ReactPointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return (event.clientX - left) / Math.max(width, 1);
  };
  const onPointerDown = (event: ReactPointerEvent<HTMLElement>) => {
    const { target } = event;
    if (event.button !== 0 || !(target instanceof HTMLElement)) return;
    const share = shareOf(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    const { edge } = target.dataset;
    if (edge === 'start' || edge === 'end') grip.current = { kind: 'edge', edge };
    else {
      const onBrush = target.classList.contains('brush');
      grip.current = { kind: 'middle', offset: onBrush ? share - middle : 0 };
      waits.current = !onBrush && event.pointerType === 'touch';
      if (!onBrush && !waits.current) onMove(centreAt(window, share, scale));
    }
  };
  const onPointerMove = (event: ReactPointerEvent<HTMLElement>) => {
    const gripped = grip.current;
    if (!gripped) return;
    waits.current = false;
    const share = shareOf(event);
    if (gripped.kind === 'edge') onMove(moveEdge(window, gripped.edge, share, scale));
    else onMove(centreAt(window, share - gripped.offset, scale));
  };
  const release = () => {
    grip.current = undefined;
    waits.current = false;
  };
  const onPointerUp = (event: ReactPointerEvent<HTMLElement>) => {
    if (waits.current) onMove(centreAt(window, shareOf(event), scale));
    release();
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: release };
}

import { wheelPixels } from '../input/wheelPixels.ts';

/**
 * Zoom per wheel pixel: a notch of 100 pixels zooms like the key "+". The same for a mouse's notches and the many small
 * steps of a touchpad pinch, so that equal sums zoom equally.
 */
const ZOOM = 0.005;
/** The maximum of the factor's logarithm: more than from a day to all of history. */
const MOST = 20;

export type WheelChange =
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'zoom'; readonly factor: number };

type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether a page around the timeline would scroll by this wheel event: vertical, without a modifier key. */
export const scrollsPage = ({ deltaX, deltaY, ctrlKey, metaKey, shiftKey }: Wheel): boolean =>
  !ctrlKey && !metaKey && !shiftKey && Math.abs(deltaY) >= Math.abs(deltaX);

/** The effect of a wheel event over a timeline of this width: both axes move in time, Ctrl or Cmd zooms. */
export function wheelChange(event: Wheel, width: number): WheelChange {
  const { x, y } = wheelPixels(event);
  const delta = Math.abs(x) > Math.abs(y) ? x : y;
  if (event.ctrlKey || event.metaKey)
    return { kind: 'zoom', factor: Math.exp(Math.max(-MOST, Math.min(MOST, delta * ZOOM))) };
  return { kind: 'pan', share: delta / Math.max(width, 1) };
}

import { wheelPixels } from '../wheelPixels.ts';

/**
 * How strongly a wheel zooms: a notch of 100 pixels as much as the key "+". One strength for a mouse's notch and
 * the many small steps of a touchpad's pinch, so that steps of the same sum always zoom by the same.
 */
const ZOOM = 0.005;
/** The factor's logarithm at most: more than from a day to all of history. */
const MOST = 20;

export type WheelChange =
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'zoom'; readonly factor: number };

type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether a page around the timeline would scroll by this turn of the wheel: up or down, with no key that means more. */
export const scrollsPage = ({ deltaX, deltaY, ctrlKey, metaKey, shiftKey }: Wheel): boolean =>
  !ctrlKey && !metaKey && !shiftKey && Math.abs(deltaY) >= Math.abs(deltaX);

/** What a turn of the wheel means over a timeline of that many pixels: either axis moves, Ctrl or Cmd zooms. */
export function wheelChange(event: Wheel, width: number): WheelChange {
  const { x, y } = wheelPixels(event);
  const delta = Math.abs(x) > Math.abs(y) ? x : y;
  if (event.ctrlKey || event.metaKey)
    return { kind: 'zoom', factor: Math.exp(Math.max(-MOST, Math.min(MOST, delta * ZOOM))) };
  return { kind: 'pan', share: delta / Math.max(width, 1) };
}

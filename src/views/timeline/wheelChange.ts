const LINE = 40;
const PAGE = 800;
/** How strongly a wheel zooms: a notch of 100 pixels changes the length by about a fifth. */
const ZOOM = 0.002;

export type WheelChange =
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'zoom'; readonly factor: number };

type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether a page around the timeline would scroll by this turn of the wheel: up or down, with no key that means more. */
export const scrollsPage = ({ deltaX, deltaY, ctrlKey, metaKey, shiftKey }: Wheel): boolean =>
  !ctrlKey && !metaKey && !shiftKey && Math.abs(deltaY) >= Math.abs(deltaX);

/** What a turn of the wheel means over a timeline of that many pixels: either axis moves, Ctrl or Cmd zooms. */
export function wheelChange(event: Wheel, width: number): WheelChange {
  const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1;
  const delta = unit * (Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY);
  if (event.ctrlKey || event.metaKey) {
    // A pinch on a touchpad arrives as Ctrl+wheel in much smaller steps.
    const strength = Math.abs(delta) < 25 ? 5 * ZOOM : ZOOM;
    return { kind: 'zoom', factor: Math.exp(Math.max(-250, Math.min(250, delta)) * strength) };
  }
  return { kind: 'pan', share: Math.max(-0.5, Math.min(0.5, delta / Math.max(width, 1))) };
}

/** Of a wheel that counts lines (Firefox with a mouse) or pages, in pixels. */
const LINE = 40;
const PAGE = 800;

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode'>;

/** How far a wheel was turned on each axis, in pixels whatever it counts in. */
export function wheelPixels({ deltaX, deltaY, deltaMode }: Turn): { readonly x: number; readonly y: number } {
  const unit = deltaMode === 1 ? LINE : deltaMode === 2 ? PAGE : 1;
  return { x: deltaX * unit, y: deltaY * unit };
}
